package se.lyhord.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;

/** Records of stays and their plans, put into the tables as they stand there once they are made. Days are ISO dates. */
public record PlanRecords(JdbcClient jdbc, TransactionTemplate transaction) {

    public void anOrganisation() {
        run("insert into organisation.node values ('ORG', 'All', 'organisation', null, null, '2010-01-01', null)");
    }

    public void aHome(String code, String profile, String validFrom, @Nullable String validTo) {
        run(
                "insert into organisation.node values (?, ?, 'unit', 'ORG', ?, ?::date, ?::date)",
                code,
                code,
                profile,
                validFrom,
                validTo);
    }

    public void aStay(
            String key, String home, String gender, String municipality, String startedOn, @Nullable String endedOn) {
        run(
                "insert into placement.placement values (?, ?, ?, 2008, ?, ?::date, ?::date, 'SoL', ?)",
                key,
                home,
                key,
                gender,
                startedOn,
                endedOn,
                municipality);
    }

    /** A plan with the key of its stay. */
    public void aPlan(String stay, String establishedOn, boolean clientParticipated, boolean clientViewsRecorded) {
        run("""
                insert into plan.plan
                select placement_id, placement_id, unit_code, ?::date, ?, ?, null
                from placement.placement where placement_id = ?""", establishedOn, clientParticipated, clientViewsRecorded, stay);
    }

    public void aFollowUp(String key, String stay, String heldOn) {
        run(
                "insert into plan.follow_up select ?, plan_id, unit_code, ?::date, false from plan.plan where plan_id = ?",
                key,
                heldOn,
                stay);
    }

    /** A follow-up turns out to have been entered wrongly. */
    public void aCorrection(String followUp, @Nullable String replacedBy) {
        run("""
                insert into plan.correction
                select follow_up_id, unit_code, ?, 'fel dag', 'Test Person', now()
                from plan.follow_up where follow_up_id = ?""", replacedBy, followUp);
    }

    /** What indicators read of a version. */
    public record Told(int elements, @Nullable String participation, int goals, int goalsWithMeasure) {}

    public void aVersion(String stay, int number, String lockedOn, Told told) {
        var reason = number == 1 ? null : "behov";
        run(
                """
                insert into plan.version
                select p.placement_id, ?, p.unit_code, f.form, f.version, '{}', '', ?, ?, 'Test Person', ?::date, ?::date,
                       ?, ?, true, ?, ?
                from placement.placement p, (select form, version from plan.form limit 1) f
                where p.placement_id = ?""",
                number,
                reason,
                reason,
                lockedOn,
                lockedOn,
                told.elements,
                told.participation,
                told.goals,
                told.goalsWithMeasure,
                stay);
    }

    public void aSending(String key, String stay, int version, String sentOn) {
        run("""
                insert into plan.sending
                select ?, placement_id, unit_code, ?, ?::date, 'handläggare', 'letter', 'Test Person', now(), null, null
                from placement.placement where placement_id = ?""", key, version, sentOn, stay);
    }

    public void strike(String sending) {
        run("update plan.sending set struck_reason = 'fel', struck_by = 'Test Person' where sending_id = ?", sending);
    }

    public void anOrder(String key, String stay, String orderedOn) {
        run("""
                insert into plan.care_order
                select ?, placement_id, unit_code, ?::date, 'nurse', 'sjuksköterska', 'sår', 'Test Person', now()
                from placement.placement where placement_id = ?""", key, orderedOn, stay);
    }

    private void run(String sql, @Nullable Object... values) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(
                _ -> jdbc.sql(sql).params(values).update()));
    }
}
