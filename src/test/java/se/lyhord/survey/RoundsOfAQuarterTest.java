package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.batch.Jobs;
import se.lyhord.organisation.Quarter;
import se.lyhord.placement.Placement;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** A home runs several questionnaires in a quarter, for the whole of it, for some days or for a sample. */
@IntegrationTest
class RoundsOfAQuarterTest {

    private static final Quarter QUARTER = Quarter.of("2022-Q3");
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

    @Autowired
    Jobs jobs;

    ASurveyedHome homes;
    ATablet tablet;

    @BeforeEach
    void homesWithoutARound() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        homes.run("delete from placement.placement");
        tablet = new ATablet(answering);
    }

    @AfterEach
    void today() {
        SettableClock.set(TODAY);
    }

    @Test
    void theInvitedOfTheChildrensAndTheYouthsRoundAddUpAndRelativesDoNotCount() {
        assertThat(open(Opening.ofAll("barn-och-ungdomsenkat", QUARTER, 8))).isTrue();
        assertThat(open(Opening.ofAll("barn-och-ungdomsenkat", QUARTER, 8))).isFalse();
        assertThat(open(Opening.ofAll("anhorig", QUARTER, 30))).isTrue();
        assertThat(open(Opening.ofAll("barnenkat", QUARTER, 5))).isTrue();
        assertThat(homes.rows("select unit_code, quarter, invited from survey.round"))
                .containsExactly(Map.of("unit_code", "A", "quarter", "2022-Q3", "invited", 13));
        assertThat(homes.rows("select template from survey.collection order by template"))
                .extracting(row -> row.get("template"))
                .containsExactly("anhorig", "barn-och-ungdomsenkat", "barnenkat");
    }

    @Test
    void anImportedNumberOfInvitedStaysWhenTheFirstRoundOpensAndTheSecondAddsToIt() {
        homes.run("insert into survey.round values ('A', '2022-Q3', 11)");
        open(Opening.ofAll("barn-och-ungdomsenkat", QUARTER, 8));
        assertThat(homes.rows("select invited from survey.round")).containsExactly(Map.of("invited", 11));
        open(Opening.ofAll("barnenkat", QUARTER, 5));
        assertThat(homes.rows("select invited from survey.round")).containsExactly(Map.of("invited", 16));
    }

    @Test
    void relativesAnswersAreNoPartOfTheResponseRate() throws Exception {
        open(Opening.ofAll("barn-och-ungdomsenkat", QUARTER, 8));
        open(Opening.ofAll("anhorig", QUARTER, 30));
        for (var round : ids()) {
            tablet.handIn(code(round), ASurveyedHome.PAGE + "-1");
            close(round);
        }
        release();
        assertThat(homes.rows("select * from survey.response")).hasSize(2);
        var sql =
                java.nio.file.Files.readString(java.nio.file.Path.of("batch-jobs/indicators/survey_response_rate.sql"));
        assertThat(homes.rows(sql).getFirst()).containsEntry("numerator", 1L).containsEntry("denominator", 8);
    }

    @Test
    void outsideItsDaysACodeOpensNothingAndTheRoundIsClosedOnceTheyHavePassed() throws Exception {
        var days = new Days(LocalDate.of(2022, 8, 20), LocalDate.of(2022, 8, 31));
        open(Opening.ofDays("barn-och-ungdomsenkat", days, 8));
        var round = ids().getFirst();
        var code = code(round);
        assertThat(opens(code)).as("before").isFalse();
        SettableClock.set(LocalDate.of(2022, 8, 20));
        assertThat(opens(code)).as("first day").isTrue();
        SettableClock.set(LocalDate.of(2022, 8, 31));
        assertThat(opens(code)).as("last day").isTrue();
        release();
        assertThat(states()).containsExactly(Map.of("state", "open"));
        SettableClock.set(LocalDate.of(2022, 9, 1));
        assertThat(opens(code)).as("after").isFalse();
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(codes.handOut(round)).isEmpty();
        }
        release();
        assertThat(states()).containsExactly(Map.of("state", "released"));
    }

    @Test
    void daysThatAreOverOpenNoRound() {
        var days = new Days(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 8, 14));
        assertThat(open(Opening.ofDays("barn-och-ungdomsenkat", days, 8))).isFalse();
    }

    /** Opening.LEAST_DAYS: a week. */
    @Test
    void aPeriodOfLessThanAWeekOpensNoRound() {
        var six = new Days(LocalDate.of(2022, 8, 20), LocalDate.of(2022, 8, 25));
        var seven = new Days(LocalDate.of(2022, 8, 20), LocalDate.of(2022, 8, 26));
        assertThat(open(Opening.ofDays("barnenkat", six, 8))).isFalse();
        assertThat(open(Opening.ofDays("barnenkat", seven, 8))).isTrue();
    }

    @Test
    void aSampleIsExactlyThoseWhoLiveThereAndItsSizeIsTheNumberInvited() {
        homes.run("""
                insert into placement.placement (placement_id, unit_code, client_ref, gender, started_on, ended_on, birth_day)
                values ('1', 'A', 'C1', 'K', '2022-01-10', null, 5), ('2', 'A', 'C2', 'K', '2022-07-01', null, 6),
                       ('3', 'A', 'C3', 'K', '2022-07-11', null, null), ('4', 'A', 'C4', 'K', '2022-01-10', '2022-08-14', 15),
                       ('5', 'A', 'C5', 'K', '2022-01-10', '2022-08-15', 25), ('6', 'B', 'C6', 'K', '2022-07-01', null, 5),
                       ('7', 'A', 'C7', 'K', '2022-08-16', null, 5)""");
        assertThat(sample(RoundKind.BIRTH_DAYS)).containsExactly("C1", "C5");
        assertThat(sample(RoundKind.EVEN_WEEKS)).as("weeks 2, 26, 28").containsExactly("C1", "C5", "C2", "C3");
        assertThat(sample(RoundKind.PLACED_IN_QUARTER)).containsExactly("C2", "C3");

        var seen = Opening.ofSample("barnenkat", RoundKind.BIRTH_DAYS, QUARTER, seen(RoundKind.BIRTH_DAYS));
        homes.run("update placement.placement set birth_day = case client_ref when 'C1' then 6 else 5 end "
                + "where client_ref in ('C1', 'C2')");
        assertThat(sample(RoundKind.BIRTH_DAYS)).as("as many, but others").containsExactly("C5", "C2");
        assertThat(open(seen)).isFalse();
        assertThat(open(Opening.ofSample("barnenkat", RoundKind.BIRTH_DAYS, QUARTER, seen(RoundKind.BIRTH_DAYS))))
                .isTrue();
        assertThat(homes.rows("select kind, invited from survey.collection"))
                .containsExactly(Map.of("kind", "birth_days", "invited", 2));
    }

    private List<String> sample(RoundKind kind) {
        return seen(kind).chosen().stream().map(Placement::clientRef).toList();
    }

    private Sample seen(RoundKind kind) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            return rounds.sample("A", kind);
        }
    }

    private boolean open(Opening opening) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            return rounds.open("A", opening);
        }
    }

    private List<CollectionId> ids() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            return rounds.of("A").stream()
                    .map(standing -> standing.round().id())
                    .toList();
        }
    }

    private String code(CollectionId round) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            return codes.handOut(round).orElseThrow().code().written();
        }
    }

    private void close(CollectionId round) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            rounds.close(round);
        }
    }

    private boolean opens(String code) {
        return tablet.open(code) instanceof Answering.Outcome.Done;
    }

    private List<Map<String, Object>> states() {
        return homes.rows("select state from survey.collection");
    }

    private void release() throws Exception {
        jobs.run("release-responses", Map.of()).orElseThrow().get(60, TimeUnit.SECONDS);
    }
}
