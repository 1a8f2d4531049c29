package se.lyhord.survey.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.ClosedRounds;

@Repository
@Transactional(readOnly = true)
class StoredClosedRounds implements ClosedRounds {

    private final JdbcClient jdbc;

    StoredClosedRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Quarter> of(String home, Quarter running) {
        return jdbc.sql("""
                        select quarter from survey.collection where unit_code = :home and state <> 'open'
                        union
                        select quarter from survey.round
                        where unit_code = :home and quarter < :running
                          and quarter not in (select quarter from survey.collection where unit_code = :home)
                        order by quarter desc""")
                .param("home", home)
                .param("running", running.toString())
                .query((row, _) -> Quarter.of(row.getString("quarter")))
                .list();
    }
}
