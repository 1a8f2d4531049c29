package se.lyhord.indicator.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.ComputedQuarters;
import se.lyhord.indicator.Definition;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional(readOnly = true)
class StoredComputedQuarters implements ComputedQuarters {

    private final JdbcClient jdbc;

    StoredComputedQuarters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Quarter> all() {
        return jdbc.sql("select quarter from indicator.computed_quarter order by quarter")
                .query((row, _) -> Quarter.of(row.getString("quarter")))
                .list();
    }

    @Override
    public boolean isOf(Quarter quarter, List<Definition> definitions) {
        return jdbc.sql("""
                        select exists (
                            select from indicator.computed_quarter join indicator.definition_set using (definition_set)
                            where quarter = :quarter and hashes = :hashes::text[]
                        )""")
                .param("quarter", quarter.toString())
                .param("hashes", DefinitionSets.hashes(definitions))
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Quarter> latest(int count) {
        return jdbc.sql("""
                        select quarter from indicator.computed_quarter where indicator.is_settled(quarter)
                        order by quarter desc limit :count""")
                .param("count", count)
                .query((row, _) -> Quarter.of(row.getString("quarter")))
                .list();
    }

    @Override
    public Optional<String> hashOf(String indicator, Quarter quarter) {
        return jdbc.sql("""
                        select d.hashes[array_position(d.indicators, :indicator)]
                        from indicator.computed_quarter q join indicator.definition_set d using (definition_set)
                        where q.quarter = :quarter and :indicator = any (d.indicators)""")
                .param("indicator", indicator)
                .param("quarter", quarter.toString())
                .query(String.class)
                .optional();
    }
}
