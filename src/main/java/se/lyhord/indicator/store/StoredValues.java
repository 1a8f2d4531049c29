package se.lyhord.indicator.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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

    /** By name. */
    private static final List<Gender> GENDERS = List.of(Gender.K, Gender.M, Gender.T, Gender.X);

    private final JdbcClient jdbc;

    StoredValues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NodeCounts> of(Period period) {
        var values = new ArrayList<NodeCounts>();
        jdbc.sql("""
                        select v.node, v.t, v.k, v.m, v.x, d.indicators
                        from indicator.node_counts v join indicator.definition_set d using (definition_set)
                        where v.period = :period
                        order by v.node""").param("period", period.text()).query(row -> {
            for (var gender : GENDERS) {
                counts(row, gender).ifPresent(values::add);
            }
        });
        return values;
    }

    private static Optional<NodeCounts> counts(ResultSet row, Gender gender) throws SQLException {
        var packed = row.getBytes(gender.name());
        if (packed == null) {
            return Optional.empty();
        }
        var indicators = (String[]) row.getArray("indicators").getArray();
        var unpacked = PackedCounts.unpacked(packed);
        var counts = new HashMap<String, Share>();
        for (var i = 0; i < indicators.length; i++) {
            counts.put(indicators[i], new Share(unpacked[i], unpacked[indicators.length + i]));
        }
        return Optional.of(new NodeCounts(row.getString("node"), gender, counts));
    }
}
