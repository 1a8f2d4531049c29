package se.lyhord.indicator.store;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.Homes;
import se.lyhord.indicator.StaleQuarters;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional
class StoredStaleQuarters implements StaleQuarters {

    private static final String ALL_HOMES = "*";
    private static final String SUMS_ALONE = "";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StoredStaleQuarters(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** One statement: what others write meanwhile is not seen here, and stays for the next time. */
    @Override
    public void takeIn() {
        jdbc.sql("""
                        with taken as (delete from indicator.touched returning *)
                        insert into indicator.stale (quarter, unit_code)
                        select distinct q.quarter, t.unit_code
                        from indicator.computed_quarter q
                        join taken t on q.quarter >= t.from_quarter and (t.to_quarter is null or q.quarter <= t.to_quarter)
                        on conflict do nothing""").update();
    }

    @Override
    public void add(Collection<Quarter> quarters) {
        template.batchUpdate(
                "insert into indicator.stale (quarter, unit_code) values (?, ?) on conflict do nothing",
                quarters.stream()
                        .map(quarter -> new Object[] {quarter.toString(), ALL_HOMES})
                        .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Quarter> all() {
        return jdbc.sql("select distinct quarter from indicator.stale order by quarter")
                .query((row, _) -> Quarter.of(row.getString("quarter")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Homes of(Quarter quarter) {
        var codes = jdbc.sql("select unit_code from indicator.stale where quarter = :quarter order by unit_code")
                .param("quarter", quarter.toString())
                .query(String.class)
                .list();
        return codes.contains(ALL_HOMES)
                ? new Homes.All()
                : new Homes.Some(
                        codes.stream().filter(code -> !code.equals(SUMS_ALONE)).toList());
    }

    @Override
    public void settle(Quarter quarter) {
        jdbc.sql("delete from indicator.stale where quarter = :quarter")
                .param("quarter", quarter.toString())
                .update();
    }
}
