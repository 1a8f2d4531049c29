package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.report.AToldHome.CLOSED;
import static se.lyhord.report.AToldHome.SAFETY;
import static se.lyhord.report.AToldHome.aNotice;
import static se.lyhord.report.AToldHome.kept;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.TellingWhatWasDone.Outcome;
import se.lyhord.report.TellingWhatWasDone.Reason;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** A home manager tells of a closed round, with released figures alone, at her own home alone. */
@IntegrationTest
class TellingWhatWasDoneTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TellingWhatWasDone telling;

    private AToldHome home;

    @BeforeEach
    void homesAAndB() {
        home = AToldHome.empty(jdbc, transaction, telling);
    }

    @Test
    void aNoticeIsWrittenPublishedWithdrawnAndStandsAgainWithItsFirstDay() {
        var published = home.aPublished(aNotice("A"));
        assertThat(published.publishedOn()).contains(LocalDate.of(2022, 8, 15));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            var withdrawn = kept(telling.withdraw(published.id(), published.version()));
            assertThat(withdrawn.state()).isEqualTo(HomeNotice.State.WITHDRAWN);
            var restored = kept(telling.restore(withdrawn.id(), withdrawn.version()));
            assertThat(restored.publishedOn()).isEqualTo(published.publishedOn());
            assertThat(telling.of("A")).contains(restored);
        }
    }

    @Test
    void onlyAClosedRoundIsToldOf() {
        home.run("""
                insert into survey.round values ('A', '2022-Q1', 30)""");
        home.run("""
                insert into survey.collection (collection, unit_code, quarter, template, template_version, state, kind,
                                               first_day, last_day, invited)
                select gen_random_uuid(), 'A', '2022-Q1', template, version, 'open', 'whole_quarter',
                       date '2022-01-01', date '2022-03-31', 30
                from survey.template limit 1""");
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(telling.quarters("A")).as("Q1 is open, Q3 is running").containsExactly(CLOSED);
            for (var quarter : new String[] {"2022-Q1", "2022-Q3", "2021-Q4"}) {
                var plain = aNotice("A");
                var other = new NoticeContent(
                        "A", Quarter.of(quarter), plain.dimension(), plain.swedish(), plain.english(), plain.quote());
                assertThat(telling.write(NoticeId.draw(), other))
                        .isEqualTo(new Outcome.Refused(Reason.ROUND_NOT_CLOSED));
            }
        }
        home.run("update survey.collection set state = 'closed'");
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(telling.quarters("A")).containsExactly(CLOSED, Quarter.of("2022-Q1"));
        }
    }

    @Test
    void onlyReleasedFiguresOfAnswersAreOffered() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(telling.quotable("A", CLOSED))
                    .as("not the withheld one, not the plans', not that of women, not the region's")
                    .extracting(QuotableFigure::quote)
                    .containsExactly(SAFETY);
        }
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(telling.quotable("A", CLOSED))
                    .as("whose scope has the region may quote it too, but never another home")
                    .extracting(QuotableFigure::quote)
                    .containsExactly(SAFETY, new Quote("dimension_safety", "R"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dimension_participation, A",
        "plan_followed_up, A",
        "dimension_safety, B",
        "dimension_safety, R",
        "dimension_self_determination, A",
        "no_such_indicator, A"
    })
    void aForgedReferenceIsRefused(String indicator, String node) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(telling.write(NoticeId.draw(), aNotice("A", new Quote(indicator, node))))
                    .isEqualTo(new Outcome.Refused(Reason.FIGURE_NOT_RELEASED));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "6, 6, false",
        "0, 24, false",
        "24, 24, false",
        "1, 5, false",
        "2, 5, true",
        "3, 19, false",
        "1, 20, true"
    })
    void aFigureThatTellsWhatEachAnsweredIsNotForTheWall(long positive, long all, boolean isOffered) {
        home.run("update release.figure set numerator = %d, denominator = %d where node = 'A' and gender = 'T'"
                        .formatted(positive, all)
                + " and period = '2022-Q2' and indicator = 'dimension_safety'");
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(telling.quotable("A", CLOSED)).hasSize(isOffered ? 1 : 0);
        }
    }

    @Test
    void aManagerOfHomeBCannotTouchANoticeOfHomeA() {
        var draft = home.aDraft(aNotice("A"));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            var unknown = new Outcome.Refused(Reason.UNKNOWN);
            assertThat(telling.publish(draft.id(), draft.version())).isEqualTo(unknown);
            assertThat(telling.withdraw(draft.id(), draft.version())).isEqualTo(unknown);
            assertThat(telling.rewrite(draft.id(), draft.version(), aNotice("B")))
                    .isEqualTo(unknown);
            assertThatThrownBy(() -> telling.write(NoticeId.draw(), aNotice("A")))
                    .isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> telling.of("A")).isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> telling.quotable("A", CLOSED)).isInstanceOf(OutsideScope.class);
            assertThat(telling.write(draft.id(), aNotice("B")))
                    .as("an id that is taken")
                    .isEqualTo(new Outcome.Refused(Reason.CHANGED_MEANWHILE));
        }
    }

    @Test
    void aContactPersonAndADivisionManagerTellNothing() {
        for (var role : new Role[] {Role.CONTACT_PERSON, Role.DIVISION_MANAGER}) {
            try (var _ = ActingAs.a(role, "A")) {
                assertThatThrownBy(() -> telling.write(NoticeId.draw(), aNotice("A")))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void wordsThatCannotBeShownAreRefused() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            // 811228-9874 is the example of Skatteverket's leaflet SKV 704
            assertThat(telling.write(NoticeId.draw(), aNotice("A", new NoticeText("Se 811228-9874", "Något"))))
                    .isEqualTo(new Outcome.Refused(Reason.IDENTITY_NUMBER));
            assertThat(telling.write(NoticeId.draw(), aNotice("A", new NoticeText("x".repeat(301), "Något"))))
                    .isEqualTo(new Outcome.Refused(Reason.TOO_LONG));
            var half = kept(telling.write(NoticeId.draw(), aNotice("A", new NoticeText("Något", " \u0000\n"))));
            assertThat(telling.publish(half.id(), half.version())).isEqualTo(new Outcome.Refused(Reason.NOT_WHOLE));
        }
    }

    @Test
    void theSecondOfTwoWhoChangeANoticeIsToldSo() {
        var draft = home.aDraft(aNotice("A"));
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            kept(telling.rewrite(draft.id(), draft.version(), aNotice("A", new NoticeText("Annat", "Annat"))));
            assertThat(telling.rewrite(draft.id(), draft.version(), aNotice("A")))
                    .isEqualTo(new Outcome.Refused(Reason.CHANGED_MEANWHILE));
        }
    }

    @Test
    void whatIsPublishedIsNotRewritten() {
        var published = home.aPublished(aNotice("A"));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(telling.rewrite(published.id(), published.version(), aNotice("A")))
                    .isEqualTo(new Outcome.Refused(Reason.CHANGED_MEANWHILE));
        }
    }
}
