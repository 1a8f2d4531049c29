package se.lyhord.placement.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.placement.Placement;
import se.lyhord.placement.Placements;

@Repository
@Transactional
class StoredPlacements implements Placements {

    private final JdbcClient jdbc;

    StoredPlacements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Placement> on(LocalDate day, String home) {
        return jdbc.sql("""
                        select client_ref, started_on, birth_day from placement.placement
                        where unit_code = :home and started_on <= :day and (ended_on is null or ended_on >= :day)
                        order by started_on, client_ref""")
                .param("home", home)
                .param("day", day)
                .query(StoredPlacements::placement)
                .list();
    }

    private static Placement placement(ResultSet row, int number) throws SQLException {
        var birthDay = row.getObject("birth_day", Integer.class);
        return new Placement(
                requireNonNull(row.getString("client_ref")),
                requireNonNull(row.getObject("started_on", LocalDate.class)),
                birthDay == null ? OptionalInt.empty() : OptionalInt.of(birthDay));
    }
}
