package se.lyhord.intake.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.intake.Staging.Landed;

/**
 * Merges staged responses. Their day becomes its quarter here. A changed response is taken out and put in again, for it can
 * have moved to another quarter; the order is that of the keyed hashes, which says nothing about who answered when.
 */
final class ResponseMerge {

    private ResponseMerge() {}

    static Landed merge(JdbcClient jdbc) {
        var unchanged = jdbc.sql("""
                        delete from intake.responses s using survey.response r
                        where r.import_key = s.import_key and r.quarter = organisation.quarter_of(s.submitted_on)
                          and r.unit_code = s.unit_code and r.answers = s.answers
                          and r.template_key = (select t.template_key from survey.template t
                                                where t.template = s.template and t.version = s.template_version)""").update();
        jdbc.sql("""
                        select survey.make_room_for(quarter)
                        from (select distinct organisation.quarter_of(submitted_on) as quarter from intake.responses) q""").query((_, _) -> "").list();
        var updated = jdbc.sql(
                        "delete from survey.response r using intake.responses s where r.import_key = s.import_key")
                .update();
        var put = jdbc.sql("""
                        insert into survey.response (template_key, quarter, unit_code, answers, import_key)
                        select t.template_key, organisation.quarter_of(s.submitted_on), s.unit_code, s.answers, s.import_key
                        from intake.responses s
                        join survey.template t on t.template = s.template and t.version = s.template_version
                        order by s.import_key""").update();
        return new Landed(put - updated, updated, unchanged);
    }
}
