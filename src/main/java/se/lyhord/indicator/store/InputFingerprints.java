package se.lyhord.indicator.store;

import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.database.IndicatorReader;

/**
 * How many rows each table has that definitions in SQL read, with a fingerprint: the sum, modulo 2^63, of PostgreSQL's
 * 64-bit hash of each row's text. The same rows in any order give the same; it tells changes, and is no proof against
 * somebody who makes rows to fit, which the SHA-256 of a quarter's close is.
 */
@Repository
@Transactional(readOnly = true)
class InputFingerprints {

    private static final String RULE = "valid_from, valid_to, establish_within_days, follow_up_times,"
            + " follow_up_within_months, send_within_days, send_every_months, update_within_days, signature";

    /** The columns that indicator_reader may read. */
    private static final List<Source> SOURCES = List.of(
            new Source("organisation.node", "code, kind, parent_code, profile, valid_from, valid_to"),
            new Source("organisation.operation_profile", "profile, " + RULE),
            new Source("plan.municipality_rule", "municipality_code, profile, " + RULE),
            new Source(
                    "placement.placement", "placement_id, unit_code, gender, started_on, ended_on, municipality_code"),
            new Source(
                    "plan.plan",
                    "plan_id, placement_id, unit_code, established_on, client_participated, client_views_recorded"),
            new Source("plan.held", "follow_up_id, plan_id, unit_code, held_on, plan_revised"),
            new Source(
                    "plan.version",
                    "placement_id, number, unit_code, locked_on, elements_told, participation, views_recorded, goals,"
                            + " goals_with_measure"),
            new Source("plan.sending", "placement_id, version, unit_code, sent_on, struck"),
            new Source("plan.care_order", "order_id, placement_id, unit_code, ordered_on, struck"),
            new Source(
                    "deviation.entry", "entry_id, kind, unit_code, occurred_on, category, severity, remarks, struck"),
            new Source("survey.round", "unit_code, quarter, invited"));

    private final JdbcClient jdbc;

    InputFingerprints(@IndicatorReader DataSource reader) {
        this.jdbc = JdbcClient.create(reader);
    }

    private record Source(String table, String columns) {}

    record Input(String source, long rows, String fingerprint) {}

    /** One of each table, as it stands. */
    List<Input> all() {
        return jdbc.sql(SOURCES.stream().map(InputFingerprints::query).collect(Collectors.joining(" union all ")))
                .query(Input.class)
                .list();
    }

    private static String query(Source source) {
        return """
                        select '%1$s' as source, count(*) as rows,
                               lpad(to_hex(mod(coalesce(sum(hashtextextended((%2$s)::text, 0)), 0), 2::numeric ^ 63)::bigint), 16, '0')
                                   as fingerprint
                        from %1$s""".formatted(source.table(), "row(" + source.columns() + ")");
    }
}
