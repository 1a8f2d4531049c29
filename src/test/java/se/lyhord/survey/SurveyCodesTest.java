package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.survey.SurveyRounds.Standing;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** Numbered codes: printed, handed out, withdrawn, replaced; and what the counts tell of those that were used: nothing. */
@IntegrationTest
class SurveyCodesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 8, 15);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    SurveyCodes codes;

    @Autowired
    Answering answering;

    ASurveyedHome homes;
    ATablet tablet;
    CollectionId round;

    @BeforeEach
    void anOpenRound() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        tablet = new ATablet(answering);
        try (var _ = theManager()) {
            rounds.open("A", 20);
            round = standing().round().id();
        }
    }

    @Test
    void codesAreCountedApartByWhatStaffDidWithTheirNumbers() {
        try (var _ = theManager()) {
            var sheet = codes.print(round, 6);
            assertThat(sheet).extracting(NumberedCode::number).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(codes.handOut(round)).map(NumberedCode::number).contains(7);
            assertThat(codes.markHandedOut(round, Set.of(1, 2, 3, 99))).isEqualTo(3);
            assertThat(codes.markHandedOut(round, Set.of(3, 4))).isEqualTo(1);
            assertThat(codes.withdraw(round, 4)).isTrue();
            assertThat(codes.withdraw(round, 4)).isFalse();
            assertThat(codes.withdraw(round, 99)).isFalse();
            assertThat(codes.replace(round, 2)).map(NumberedCode::number).contains(8);
            assertThat(codes.replace(round, 2)).isEmpty();
            assertThat(codes.decline(round)).isTrue();
            var standing = standing();
            assertThat(standing.printed()).as("5 and 6").isEqualTo(2);
            assertThat(standing.handedOut()).as("1, 2, 3, 4, 7, 8").isEqualTo(6);
            assertThat(standing.withdrawn()).as("4").isEqualTo(1);
            assertThat(standing.replaced()).as("2").isEqualTo(1);
            assertThat(standing.declined()).isEqualTo(1);
        }
    }

    @Test
    void aPrintedCodeOpensAndOneTakenBackOrReplacedDoesNot() {
        try (var _ = theManager()) {
            var sheet = codes.print(round, 3);
            assertThat(opens(sheet.get(0))).isTrue();
            codes.withdraw(round, 1);
            assertThat(opens(sheet.get(0))).isFalse();
            assertThat(opens(codes.replace(round, 2).orElseThrow())).isTrue();
            assertThat(opens(sheet.get(1))).isFalse();
            assertThat(opens(sheet.get(2))).isTrue();
        }
    }

    /** The same answers and the same counts, whether number 1 or number 2 has been handed in. */
    @Test
    void whatIsToldOfANumberIsTheSameWhetherItWasHandedInOrNot() {
        try (var _ = theManager()) {
            var sheet = codes.print(round, 4);
            handIn(sheet.get(0));
            handIn(sheet.get(1));
            var before = standing();
            assertThat(codes.withdraw(round, 1))
                    .isEqualTo(codes.withdraw(round, 3))
                    .isTrue();
            var replacement = codes.replace(round, 2).orElseThrow();
            assertThat(codes.replace(round, 4)).isPresent();
            assertThat(opens(replacement)).as("nobody answers twice").isFalse();
            var after = standing();
            assertThat(after.withdrawn()).isEqualTo(2);
            assertThat(after.replaced()).isEqualTo(2);
            assertThat(after.answered()).isEqualTo(before.answered());
        }
    }

    @Test
    void aTapOfAYoungPersonChangesNoCountTheSameDayAndNoneButTheStepTheNext() {
        try (var _ = theManager()) {
            var sheet = codes.print(round, 12);
            var before = standing();
            sheet.subList(0, 7).forEach(this::handIn);
            tablet.answer(sheet.get(8).code().written(), "T1", 3, ASurveyedHome.PAGE + "-1");
            assertThat(standing()).isEqualTo(before);
            SettableClock.set(TODAY.plusDays(1));
            var next = standing();
            assertThat(next.answered()).isEqualTo(new Progress(5, 9));
            assertThat(next.handedOut())
                    .as("printed codes that were used count")
                    .isEqualTo(5);
            assertThat(next.printed()).isEqualTo(12);
        } finally {
            SettableClock.set(TODAY);
        }
    }

    @Test
    void submissionsNeverExceedTheCodesThatWereDrawn() {
        try (var _ = theManager()) {
            var sheet = codes.print(round, 2);
            sheet.forEach(this::handIn);
            sheet.forEach(this::handIn);
            handIn(codes.replace(round, 1).orElseThrow());
            assertThat(homes.rows("select * from survey.sealed where state = 'submitted'"))
                    .hasSize(2);
        }
    }

    /** anonymity.md: each of the invited has one place; a withdrawn number passes its place on. */
    @Test
    void noMoreCodesOpenThanThereAreInvited() {
        try (var _ = theManager()) {
            assertThat(codes.print(round, 21)).isEmpty();
            var sheet = codes.print(round, 19);
            assertThat(codes.left(round)).isEqualTo(1);
            assertThat(codes.print(round, 2)).isEmpty();
            assertThat(codes.handOut(round)).isPresent();
            assertThat(codes.handOut(round)).isEmpty();
            assertThat(codes.left(round)).isZero();
            handIn(sheet.get(0));
            codes.withdraw(round, 1);
            codes.withdraw(round, 2);
            assertThat(codes.left(round))
                    .as("the same whether handed in or not")
                    .isEqualTo(2);
            var passedOn = codes.print(round, 2);
            assertThat(passedOn).extracting(NumberedCode::number).containsExactly(21, 22);
            assertThat(passedOn.stream().map(this::opens)).containsExactly(false, true);
            assertThat(codes.print(round, 1)).isEmpty();
            assertThat(standing().withdrawn()).isEqualTo(2);
        }
    }

    @Test
    void whatIsGivenInsteadOfACodeThatOpensNothingOpensNothingEither() {
        try (var _ = theManager()) {
            handIn(codes.print(round, 1).getFirst());
            var second = codes.replace(round, 1).orElseThrow();
            var third = codes.replace(round, second.number()).orElseThrow();
            codes.withdraw(round, third.number());
            codes.print(round, 19);
            var last = codes.handOut(round).orElseThrow();
            assertThat(List.of(opens(second), opens(third), opens(last))).containsOnly(false);
        }
    }

    /** What is written about a number is in another table than the code's row, which has a keyed hash of it. */
    @Test
    void noTableHasANumberBesideACode() {
        try (var _ = theManager()) {
            codes.print(round, 5);
        }
        assertThat(homes.rows("select * from survey.sealed"))
                .allSatisfy(row -> assertThat(row).doesNotContainKey("number"));
        assertThat(homes.rows("select * from survey.slip").getFirst())
                .containsOnlyKeys("collection", "number", "standing", "is_given");
        assertThat(homes.rows("select distinct slip from survey.sealed")).hasSize(5);
    }

    @Test
    void aManagerOfAnotherHomeGetsNoCodeOfTheRound() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            for (var attempt : List.<Runnable>of(
                    () -> codes.handOut(round),
                    () -> codes.print(round, 3),
                    () -> codes.markHandedOut(round, Set.of(1)),
                    () -> codes.withdraw(round, 1),
                    () -> codes.replace(round, 1),
                    () -> codes.decline(round),
                    () -> rounds.close(round))) {
                assertThatThrownBy(attempt::run).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private static ActingAs theManager() {
        return ActingAs.a(Role.HOME_MANAGER, "A");
    }

    private Standing standing() {
        return rounds.of("A").getFirst();
    }

    private boolean opens(NumberedCode code) {
        return tablet.open(code.code().written()) instanceof Answering.Outcome.Done;
    }

    private void handIn(NumberedCode code) {
        tablet.handIn(code.code().written(), ASurveyedHome.PAGE + "-9");
    }
}
