package se.lyhord.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;

/**
 * A large made-up organisation: homes {@code H001} and on in regions {@code R1} to {@code R4}, stays that began within the
 * last six years, plans, a follow-up about every five months, some entered wrongly, and two municipalities with rules of
 * their own. The same numbers give the same rows.
 *
 * @param homes how many homes
 * @param ongoing how many stays that go on
 * @param ended how many that are over
 * @param today the day up to which things have happened
 */
public record Crowd(int homes, int ongoing, int ended, LocalDate today) {

    private static final List<String> FILLING = List.of("""
            insert into organisation.node (code, name, kind, parent_code, profile, valid_from)
            select 'ORG', 'All', 'organisation', null, null, date '2000-01-01'
            union all
            select 'R' || r, 'Region ' || r, 'region', 'ORG', null, '2000-01-01' from generate_series(1, 4) r
            union all
            select 'H' || lpad(h::text, 3, '0'), 'Home ' || (greatest(h, 2) * 37 % 101), 'unit', 'R' || (1 + h % 4),
                   (array['hvb', 'stodboende', 'aldreomsorg'])[1 + h % 3], '2000-01-01'
            from generate_series(1, :homes) h""", """
            insert into plan.municipality_rule (municipality_code, profile, valid_from, valid_to, establish_within_days,
                                                follow_up_times, follow_up_within_months)
            values ('0180', 'hvb', date '2000-01-01', null, null, 2, 12),
                   ('0180', 'stodboende', date '2000-01-01', :today::date - 500, 10, null, null),
                   ('0182', 'aldreomsorg', :today::date - 400, null, 21, 1, 3)""", """
            insert into placement.placement (placement_id, unit_code, client_ref, gender, started_on, ended_on, municipality_code)
            select 'P' || i, 'H' || lpad((1 + i % :homes)::text, 3, '0'),
                   chr(65 + i % 3) || '-' || lpad((i * 7 % (:ongoing + :ended))::text, 5, '0'), 'K',
                   :today::date - ago, case when i > :ongoing then :today::date - 1 - i * 31 % ago end,
                   (array['0180', '0182', '0184', null])[1 + i / 3 % 4]
            from generate_series(1, :ongoing + :ended) i
            cross join lateral (select 2 + i * 7919 % case when i % 10 = 0 then 41 else 2200 end ago) began""", """
            insert into plan.plan (plan_id, placement_id, unit_code, established_on, client_participated, client_views_recorded)
            select placement_id, placement_id, unit_code, established_on, true, true
            from (select *, started_on + 5 + abs(hashtext(placement_id)) % 35 established_on from placement.placement) p
            where established_on <= :today and abs(hashtext(placement_id)) % 25 <> 0""", """
            insert into plan.follow_up (follow_up_id, plan_id, unit_code, held_on, plan_revised)
            select plan_id || '-' || k, plan_id, unit_code, held_on, false
            from (select g.*, p.ended_on, k, g.established_on + k * 150 + abs(hashtext(plan_id || k)) % 40 held_on
                  from plan.plan g join placement.placement p using (placement_id) cross join generate_series(1, 14) k) u
            where held_on <= least(ended_on, :today::date - abs(hashtext(plan_id)) % 100)""", """
            insert into plan.correction (follow_up_id, unit_code, reason, corrected_by, corrected_at)
            select follow_up_id, unit_code, 'wrong day', 'somebody', now()
            from plan.follow_up where abs(hashtext(follow_up_id)) % 100 = 0""");

    /** Puts it into a database without homes. */
    public void fill(JdbcClient jdbc, TransactionTemplate transaction) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> FILLING.forEach(sql -> jdbc.sql(sql)
                .param("homes", homes)
                .param("ongoing", ongoing)
                .param("ended", ended)
                .param("today", today)
                .update())));
    }
}
