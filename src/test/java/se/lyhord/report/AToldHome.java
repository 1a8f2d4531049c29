package se.lyhord.report;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.TellingWhatWasDone.Outcome;
import se.lyhord.testing.ActingAs;

/** Homes A and B of region R; both have closed their round of the second quarter of 2022, in which A has figures. */
record AToldHome(JdbcClient jdbc, TransactionTemplate transaction, TellingWhatWasDone telling) {

    static final Quarter CLOSED = Quarter.of("2022-Q2");
    static final Quote SAFETY = new Quote("dimension_safety", "A");

    static AToldHome empty(JdbcClient jdbc, TransactionTemplate transaction, TellingWhatWasDone telling) {
        var home = new AToldHome(jdbc, transaction, telling);
        home.run("delete from release.figure");
        home.run("delete from survey.collection");
        home.run("delete from survey.round");
        home.run("delete from organisation.node");
        home.run("""
                insert into organisation.node values
                    ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                    ('R', 'Region R', 'region', 'ORG', null, '2020-01-01', null),
                    ('A', 'Home A', 'unit', 'R', 'hvb', '2020-01-01', null),
                    ('B', 'Home B', 'unit', 'R', 'hvb', '2020-01-01', null)""");
        home.run("insert into survey.round values ('A', '2022-Q2', 30), ('B', '2022-Q2', 30), ('A', '2022-Q3', 30)");
        home.run("""
                insert into release.figure (indicator, period, node, gender, status, numerator, denominator)
                values ('dimension_safety', '2022-Q2', 'A', 'T', 'released', 18, 24),
                       ('dimension_safety', '2022-Q1', 'A', 'T', 'released', 17, 23),
                       ('dimension_safety', '2022-Q2', 'A', 'K', 'released', 8, 12),
                       ('dimension_participation', '2022-Q2', 'A', 'T', 'withheld', null, null),
                       ('plan_followed_up', '2022-Q2', 'A', 'T', 'released', 2, 3),
                       ('dimension_safety', '2022-Q2', 'B', 'T', 'released', 9, 20),
                       ('dimension_safety', '2022-Q2', 'R', 'T', 'released', 27, 44)""");
        return home;
    }

    static NoticeContent aNotice(String home) {
        return new NoticeContent(
                home,
                CLOSED,
                Optional.of(Dimension.SAFETY),
                new NoticeText("Det är oroligt på kvällarna.", "Två ur personalen är vakna till midnatt."),
                NoticeText.empty(),
                Optional.empty());
    }

    static NoticeContent aNotice(String home, Quote quote) {
        var plain = aNotice(home);
        return new NoticeContent(
                home, plain.quarter(), plain.dimension(), plain.swedish(), plain.english(), Optional.of(quote));
    }

    static NoticeContent aNotice(String home, NoticeText text) {
        var plain = aNotice(home);
        return new NoticeContent(home, plain.quarter(), plain.dimension(), text, plain.english(), plain.quote());
    }

    static HomeNotice kept(Outcome outcome) {
        if (outcome instanceof Outcome.Kept(var notice)) {
            return notice;
        }
        throw new AssertionError(outcome.toString());
    }

    HomeNotice aDraft(NoticeContent content) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, content.home())) {
            return kept(telling.write(NoticeId.draw(), content));
        }
    }

    HomeNotice aPublished(NoticeContent content) {
        var draft = aDraft(content);
        try (var _ = ActingAs.a(Role.HOME_MANAGER, content.home())) {
            return kept(telling.publish(draft.id(), draft.version()));
        }
    }

    void run(String sql) {
        WholeOrganisation.run(
                () -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).update()));
    }
}
