package se.lyhord.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;

/**
 * Late, corrected and withdrawn records, moves in the tree and changed rules, as people and imports write them. The same
 * seed gives the same edits of the same records: a row is chosen by the hash of its key and a drawn number.
 */
final class RandomEdits {

    private static final String A_STAY =
            "(select placement_id from placement.placement order by md5(placement_id || :salt) limit 1)";
    private static final String A_PLAN = "(select plan_id from plan.plan order by md5(plan_id || :salt) limit 1)";
    private static final String A_FOLLOW_UP =
            "(select follow_up_id from plan.follow_up order by md5(follow_up_id || :salt) limit 1)";
    private static final String A_HOME =
            "(select code from organisation.node where kind = 'unit' order by md5(code || :salt) limit 1)";
    private static final String A_NODE =
            "(select code, valid_from from organisation.node where kind <> 'organisation' order by md5(code || valid_from || :salt) limit 1)";
    private static final String A_RESPONSE =
            "(select import_key from survey.response order by md5(import_key::text || :salt) limit 1)";

    private static final String AN_ENTRY =
            "(select entry_id from deviation.entry order by md5(entry_id || :salt) limit 1)";

    private static final List<String> EDITS = List.of(
            "update placement.placement set ended_on = started_on + :days where placement_id = " + A_STAY,
            "update placement.placement set ended_on = null where placement_id = " + A_STAY,
            "update placement.placement set started_on = started_on - :days where placement_id = " + A_STAY,
            "update placement.placement set gender = (array['K', 'M', 'X'])[1 + :days % 3] where placement_id = "
                    + A_STAY,
            "update placement.placement set municipality_code = '0180' where placement_id = " + A_STAY,
            "update placement.placement set unit_code = " + A_HOME + " where placement_id = " + A_STAY,
            """
            insert into placement.placement (placement_id, unit_code, client_ref, gender, started_on)
            values ('new-' || :salt, %s, 'c', 'K', :day)""".formatted(A_HOME),
            """
            insert into plan.plan (plan_id, placement_id, unit_code, established_on, client_participated, client_views_recorded)
            select 'new-' || :salt, placement_id, unit_code, started_on + :days % 40, true, :days % 2 = 0
            from placement.placement p
            where not exists (select from plan.plan g where g.placement_id = p.placement_id)
            order by md5(placement_id || :salt) limit 1""",
            "update plan.plan set established_on = established_on + :days % 60 where plan_id = " + A_PLAN,
            "update plan.plan set client_participated = not client_participated where plan_id = " + A_PLAN,
            """
            insert into plan.follow_up (follow_up_id, plan_id, unit_code, held_on, plan_revised)
            select 'new-' || :salt, plan_id, unit_code, established_on + :days, false from plan.plan where plan_id = %s""".formatted(A_PLAN),
            "update plan.follow_up set held_on = held_on + :days % 90 where follow_up_id = " + A_FOLLOW_UP,
            "delete from plan.follow_up where follow_up_id = " + A_FOLLOW_UP,
            """
            insert into plan.correction (follow_up_id, unit_code, reason, corrected_by, corrected_at)
            select follow_up_id, unit_code, 'wrong', 'somebody', :day from plan.follow_up where follow_up_id = %s""".formatted(A_FOLLOW_UP),
            """
            insert into plan.version (placement_id, number, unit_code, form, form_version, content, content_hash, locked_by,
                                      locked_at, locked_on, elements_told, participation, views_recorded, goals, goals_with_measure)
            select placement_id, 1, unit_code, (select form from plan.form limit 1), (select version from plan.form limit 1),
                   '', '', 'somebody', :day, started_on + :days % 40, :days % 8, 'ja', true, 3, :days % 4
            from placement.placement p
            where not exists (select from plan.version v where v.placement_id = p.placement_id)
            order by md5(placement_id || :salt) limit 1""",
            """
            insert into plan.sending (sending_id, placement_id, unit_code, version, sent_on, receiver, how, registered_by, registered_at)
            select 'new-' || :salt, placement_id, unit_code, number, locked_on + :days % 30, 'r', 'mail', 'somebody', :day
            from plan.version order by md5(placement_id || :salt) limit 1""",
            """
            insert into plan.care_order (order_id, placement_id, unit_code, ordered_on, kind, ordered_by, what, registered_by, registered_at)
            select 'new-' || :salt, placement_id, unit_code, started_on + :days, 'k', 'o', 'w', 'somebody', :day
            from plan.version join placement.placement using (placement_id, unit_code) order by md5(placement_id || :salt) limit 1""",
            "update plan.sending set struck_reason = 'r', struck_by = 's' where sending_id = (select sending_id from plan.sending order by md5(sending_id || :salt) limit 1)",
            "update survey.round set invited = (invited + :days) % 20 where (unit_code, quarter) = (select unit_code, quarter from survey.round order by md5(unit_code || quarter || :salt) limit 1)",
            "delete from survey.round where (unit_code, quarter) = (select unit_code, quarter from survey.round order by md5(unit_code || quarter || :salt) limit 1)",
            "delete from survey.response where import_key = " + A_RESPONSE,
            "update survey.response set unit_code = " + A_HOME + " where import_key = " + A_RESPONSE,
            "update survey.response set answers = set_byte(answers, :days % 14, 1 + :days % 5) where import_key = "
                    + A_RESPONSE,
            "update survey.response set quarter = '2021-Q' || (1 + :days % 4) where import_key = " + A_RESPONSE,
            """
            insert into survey.response (template_key, quarter, unit_code, answers, import_key)
            select template_key, '2021-Q' || (1 + :days %% 4), %s, set_byte(answers, :days %% 14, 1 + :days %% 5), decode(md5(:salt), 'hex')
            from survey.response where import_key = %s""".formatted(A_HOME, A_RESPONSE),
            "insert into survey.round (unit_code, quarter, invited) values (" + A_HOME
                    + ", '2021-Q' || (1 + :days % 4), :days % 20)",
            """
            insert into deviation.entry (entry_id, kind, unit_code, occurred_on, category, severity)
            values ('new-' || :salt, 'deviation', %s, :day, (array['violence', 'other'])[1 + :days %% 2],
                    (array['minor', 'moderate', 'serious'])[1 + :days %% 3])""".formatted(A_HOME),
            """
            insert into deviation.entry (entry_id, kind, unit_code, occurred_on, inspector, remarks)
            values ('new-' || :salt, 'inspection', %s, :day, 'ivo', :days %% 3)""".formatted(A_HOME),
            "update deviation.entry set occurred_on = :day, reported_on = null, closed_on = null where entry_id = "
                    + AN_ENTRY,
            "update deviation.entry set unit_code = " + A_HOME + " where entry_id = " + AN_ENTRY,
            "update deviation.entry set struck_reason = 'r', struck_by = 's', struck_at = :day where entry_id = "
                    + AN_ENTRY,
            "update organisation.node set parent_code = (select code from organisation.node where kind = 'region' order by md5(code || :salt) limit 1) where kind = 'unit' and (code, valid_from) = "
                    + A_NODE,
            "update organisation.node set profile = (array['hvb', 'stodboende', 'aldreomsorg'])[1 + :days % 3] where kind = 'unit' and (code, valid_from) = "
                    + A_NODE,
            "update organisation.node set valid_to = valid_from + 10 * :days where (code, valid_from) = " + A_NODE,
            "update organisation.node set valid_to = null where (code, valid_from) = " + A_NODE,
            "update organisation.node set name = name || '.' where (code, valid_from) = " + A_NODE,
            """
            insert into organisation.node (code, name, kind, parent_code, profile, valid_from)
            select code, name, kind, (select code from organisation.node where kind = 'region' order by md5(code || :salt) limit 1), profile, :day
            from organisation.node where (code, valid_from) = %s and kind = 'unit'""".formatted(A_NODE));

    /** Seldom, since they make all homes be counted anew. */
    private static final List<String> RULES = List.of(
            "update organisation.operation_profile set follow_up_within_months = 3 + :days % 5 where profile = (array['hvb', 'stodboende', 'aldreomsorg'])[1 + :days % 3]",
            """
            insert into plan.municipality_rule (municipality_code, profile, valid_from, establish_within_days)
            values ('0180', (array['hvb', 'stodboende', 'aldreomsorg'])[1 + :days %% 3], :day, :days %% 30)""".replace("%%", "%"),
            "delete from plan.municipality_rule where valid_from = (select max(valid_from) from plan.municipality_rule)");

    private final Random random;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private int changed;

    RandomEdits(long seed, JdbcClient jdbc, TransactionTemplate transaction) {
        this.random = new Random(seed);
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** How many edits have changed a record; others were refused, or found none to change. */
    int changed() {
        return changed;
    }

    /** Makes one, or leaves it where the database refuses what it would come to; gives what it was. */
    String make() {
        var from = random.nextInt(100) == 0 ? RULES : EDITS;
        var edit = from.get(random.nextInt(from.size()));
        var salt = random.nextInt(1_000_000);
        var days = random.nextInt(200);
        var day = LocalDate.of(2020, 12, 1).plusDays(random.nextInt(600));
        try {
            var rows = WholeOrganisation.call(() -> transaction.execute(_ -> jdbc.sql(edit)
                    .param("salt", String.valueOf(salt))
                    .param("days", days)
                    .param("day", day)
                    .update()));
            changed += rows != null && rows > 0 ? 1 : 0;
        } catch (DataIntegrityViolationException e) {
            return "refused: " + edit;
        }
        return "%s [%d, %d, %s]".formatted(edit, salt, days, day);
    }
}
