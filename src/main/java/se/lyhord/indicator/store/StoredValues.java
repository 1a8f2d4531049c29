package se.lyhord.indicator.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.indicator.Period;
import se.lyhord.statistics.Share;

@Repository
@Transactional(readOnly = true)
class StoredValues implements ComputedValues {

    private final JdbcClient jdbc;

    StoredValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NodeCounts> of(Period period) {
        return jdbc.sql("""
                        select v.node, v.gender, d.indicators, v.numerators, v.denominators
                        from indicator.node_value v join indicator.definition_set d using (definition_set)
                        where v.period = :period
                        order by v.node, v.gender""")
                .param("period", period.text())
                .query(StoredValues::counts)
                .list();
    }

    private static NodeCounts counts(ResultSet row, int number) throws SQLException {
        var indicators = (String[]) row.getArray("indicators").getArray();
        var numerators = (Long[]) row.getArray("numerators").getArray();
        var denominators = (Long[]) row.getArray("denominators").getArray();
        var counts = new HashMap<String, Share>();
        for (var i = 0; i < indicators.length; i++) {
            counts.put(indicators[i], new Share(numerators[i], denominators[i]));
        }
        return new NodeCounts(row.getString("node"), Gender.valueOf(row.getString("gender")), counts);
    }
}
