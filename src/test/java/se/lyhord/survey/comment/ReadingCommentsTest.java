package se.lyhord.survey.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.comment.ReadingOutcome.Done;
import se.lyhord.survey.comment.ReadingOutcome.Reason;
import se.lyhord.survey.comment.ReadingOutcome.Refused;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** What a reader sees and decides, and what managers see of it. */
@IntegrationTest
class ReadingCommentsTest {

    private static final List<String> RAW =
            List.of("free_text", "asked_in_words", "comment_verdict", "danger", "danger_act");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    ReadingComments reading;

    @Autowired
    FollowingDangers following;

    @Autowired
    ReadingSharedComments shared;

    SomeComments comments;

    @BeforeEach
    void noComments() {
        comments = SomeComments.none(jdbc, transaction, rounds);
    }

    @AfterEach
    void theClockAsItWas() {
        SettableClock.set(LocalDate.of(2022, 8, 15));
    }

    @Test
    void managersSeeABlockAtOnceWhenAllOfItIsReadAndNotBefore() {
        comments.at("A", 10, "Mer glass", "Zlatko är snäll", "Dum mat");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            say("Mer glass", share());
            say("Zlatko är snäll", share(new Stretch(0, 6)));
            assertThat(reading.finish(block())).isEqualTo(new Refused(Reason.NOT_ALL_READ));
        }
        assertThat(seenBy(Role.HOME_MANAGER, "A")).isEmpty();
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            say("Dum mat", new Verdict.Withhold(WhyWithheld.SAYS_NOTHING));
            assertThat(reading.finish(block())).isEqualTo(new Done());
            assertThat(reading.queue()).isEmpty();
        }
        assertThat(seenBy(Role.HOME_MANAGER, "A")).containsExactlyInAnyOrder("Mer glass", "[…] är snäll");
        assertThat(seenBy(Role.DIVISION_MANAGER, "ORG")).hasSize(2);
        assertThat(seenBy(Role.HOME_MANAGER, "B")).isEmpty();
    }

    @Test
    void whatWasWrittenIsGoneWhenItsBlockIsFinished() {
        comments.at("A", 10, "Zlatko är snäll").at("B", 11, "Mer glass");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            say("Zlatko är snäll", share(new Stretch(0, 6)));
            assertThat(reading.finish(block("A"))).isEqualTo(new Done());
        }
        assertThat(comments.homes().rows("select unit_code, content from survey.free_text"))
                .containsExactly(java.util.Map.of("unit_code", "B", "content", "Mer glass"));
        assertThat(comments.homes().rows("select * from survey.comment_verdict"))
                .isEmpty();
        assertThat(comments.homes().rows("select * from survey.asked_in_words")).hasSize(1);
    }

    @Test
    void nobodyButAReaderSeesWhatWasWrittenWhateverTheirNodes() {
        comments.at("A", 12, "jag vill dö");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            say("jag vill dö", new Verdict.Danger());
            following.register(danger().id(), DangerAct.SPOKE_WITH_MANAGER, "");
        }
        for (var role : List.of(Role.HOME_MANAGER, Role.DIVISION_MANAGER, Role.CONTACT_PERSON, Role.ADMINISTRATOR)) {
            assertNothingRawIsSeenBy(role, "ORG");
            assertNothingRawIsSeenBy(role, "A");
        }
        assertNothingRawIsSeenBy(Role.QUALITY_LEAD, "A");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            RAW.forEach(table -> assertThat(count(table)).as(table).isEqualTo(1));
        }
    }

    private void assertNothingRawIsSeenBy(Role role, String node) {
        try (var _ = ActingAs.a(role, node)) {
            RAW.forEach(table -> assertThat(count(table))
                    .as("%s of %s: %s", role, node, table)
                    .isZero());
        }
    }

    @Test
    void aManagerCanNeitherReadTheQueueNorShareNorTakeAway() {
        comments.at("A", 10, "Mer glass");
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "ORG")) {
            assertThatThrownBy(() -> reading.queue()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> following.all()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> insert(10))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "A")) {
            assertThat(reading.isReader()).isFalse();
            assertThat(reading.queue()).isEmpty();
            assertThatThrownBy(() -> insert(10))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("row-level security");
        }
    }

    /** 10 is the least number of questionnaires that comments are shown of: P6 of the promises. */
    @Test
    void belowTenNothingIsShownNotEvenByTheDatabase() {
        comments.at("A", 9, "Mer glass");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            say("Mer glass", share());
            assertThat(block().block().standing()).isEqualTo(Block.Standing.TOO_FEW);
            assertThat(reading.finish(block())).isEqualTo(new Done());
            assertThatThrownBy(() -> insert(9)).hasMessageContaining("shared_comment_asked_check");
        }
        assertThat(seenBy(Role.DIVISION_MANAGER, "ORG")).isEmpty();
        assertThat(comments.homes().rows("select * from survey.free_text")).isEmpty();
    }

    @Test
    void smallHomesWaitForTheQuartersEndAndAreThenShownTogetherAboveThem() {
        SettableClock.set(SomeComments.QUARTER.lastDay());
        comments.at("A", 6, "Mer glass").at("B", 4, "Mer kakor");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            say("Mer glass", share());
            say("Mer kakor", share());
            assertThat(reading.finish(block())).isEqualTo(new Refused(Reason.WAITS_FOR_OTHERS));
            SettableClock.set(SomeComments.QUARTER.next().firstDay());
            assertThat(block().block().node()).isEqualTo("ORG");
            assertThat(reading.finish(block())).isEqualTo(new Done());
        }
        assertThat(seenBy(Role.DIVISION_MANAGER, "ORG")).containsExactlyInAnyOrder("Mer glass", "Mer kakor");
        assertThat(seenBy(Role.HOME_MANAGER, "A")).isEmpty();
    }

    /** By chance 30 comments would come in their order once in 30! times. */
    @Test
    void neitherReaderNorManagerSeesTheOrderInWhichCommentsCame() {
        var written = IntStream.range(100, 130).mapToObj(i -> "Ord " + i).toArray(String[]::new);
        comments.at("A", 40, written);
        List<String> read;
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            read = block().comments().stream().map(Comment::text).toList();
            assertThat(read).containsExactlyInAnyOrder(written).isNotEqualTo(List.of(written));
            assertThat(block().comments())
                    .isSortedAccordingTo(java.util.Comparator.comparing(
                            comment -> comment.id().toString()));
            for (var text : written) {
                say(text, share());
            }
            reading.finish(block());
        }
        assertThat(seenBy(Role.HOME_MANAGER, "A"))
                .containsExactlyInAnyOrder(written)
                .isNotEqualTo(List.of(written))
                .isNotEqualTo(read);
    }

    @Test
    void aVerdictIsTakenBackUntilTheBlockIsFinished() {
        comments.at("A", 10, "Mer glass");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var id = block().comments().getFirst().id();
            say("Mer glass", share());
            assertThat(reading.say(id, new Verdict.Danger())).isEqualTo(new Refused(Reason.SAID_ALREADY));
            var seen = block();
            assertThat(reading.takeBack(id)).isEqualTo(new Done());
            assertThat(reading.finish(seen)).isEqualTo(new Refused(Reason.CHANGED_MEANWHILE));
            assertThat(block().unread()).hasSize(1);
            say("Mer glass", share());
            reading.finish(block());
            assertThat(reading.takeBack(id)).isEqualTo(new Refused(Reason.GONE));
        }
    }

    @Test
    void whatWouldGiveSomebodyAwayOrSayNothingIsNotShared() {
        comments.at("A", 10, "Jag är 811228-9874", "Zlatko");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(reading.say(of("Jag är 811228-9874").id(), share()))
                    .isEqualTo(new Refused(Reason.IDENTITY_NUMBER));
            assertThat(reading.say(of("Zlatko").id(), share(new Stretch(0, 6))))
                    .isEqualTo(new Refused(Reason.NOTHING_LEFT));
            assertThat(block().unread()).hasSize(2);
        }
    }

    @Test
    void whatMayTellOfDangerIsReadFirstHoweverFewWereAsked() {
        comments.at("A", 12, "Mer glass", "Någon slår oss", "Dum mat").at("B", 2, "Hjälp");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(following.waiting()).isEqualTo(2);
            assertThat(block("A").unread().getFirst().text()).isEqualTo("Någon slår oss");
            assertThat(reading.queue()).allMatch(QueuedBlock::isPressing).hasSize(2);
            say("Hjälp", new Verdict.Withhold(WhyWithheld.SAYS_NOTHING));
            say("Någon slår oss", share());
            assertThat(following.waiting()).isZero();
        }
    }

    @Test
    void aCommentThatTellsOfDangerGoesToEveryReaderWithItsHomeUntilSomethingIsDone() {
        comments.at("B", 2, "Någon slår oss");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            say("Någon slår oss", new Verdict.Danger());
            var danger = danger();
            assertThat(danger.home()).isEqualTo("B");
            assertThat(danger.text()).isEqualTo("Någon slår oss");
            assertThat(following.waiting()).isEqualTo(1);
            assertThat(following.close(danger.id())).isEqualTo(new Refused(Reason.NOTHING_DONE));
            assertThat(following.register(danger.id(), DangerAct.NOTHING, " "))
                    .isEqualTo(new Refused(Reason.NOTE_MISSING));
            assertThat(following.register(danger.id(), DangerAct.OTHER, "811228-9874"))
                    .isEqualTo(new Refused(Reason.IDENTITY_NUMBER));
            assertThat(following.register(danger.id(), DangerAct.REPORTED_TO_SOCIAL_SERVICES, "Alla på hemmet"))
                    .isEqualTo(new Done());
            assertThat(danger().steps())
                    .extracting(Danger.Step::act, step -> step.done().by())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(DangerAct.REPORTED_TO_SOCIAL_SERVICES, "Test Person"));
            assertThat(reading.takeBack(danger.id())).isEqualTo(new Refused(Reason.ACTED_ON));
            reading.finish(block());
            assertThat(following.close(danger.id())).isEqualTo(new Done());
            assertThat(danger().closed()).isPresent();
            assertThat(following.register(danger.id(), DangerAct.OTHER, "mer")).isEqualTo(new Refused(Reason.GONE));
            assertThat(following.waiting()).isZero();
        }
        assertThat(seenBy(Role.DIVISION_MANAGER, "ORG")).isEmpty();
    }

    @Test
    void aDangerThatWasNoneIsUndoneBeforeAnythingIsDone() {
        comments.at("A", 12, "Hjälp");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var id = of("Hjälp").id();
            say("Hjälp", new Verdict.Danger());
            assertThat(reading.takeBack(id)).isEqualTo(new Done());
            assertThat(following.all()).isEmpty();
            assertThat(block().unread()).hasSize(1);
        }
    }

    @Test
    void aReaderTakesASharedCommentAwayAndAManagerCannot() {
        comments.at("A", 10, "Mer glass");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            say("Mer glass", share());
            reading.finish(block());
        }
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            var key = shared.all().getFirst().key();
            assertThatThrownBy(() -> shared.takeAway(key)).isInstanceOf(AccessDeniedException.class);
        }
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "A")) {
            assertThat(shared.takeAway(shared.all().getFirst().key())).isFalse();
        }
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(shared.takeAway(shared.all().getFirst().key())).isTrue();
        }
        assertThat(seenBy(Role.HOME_MANAGER, "A")).isEmpty();
    }

    private void say(String text, Verdict verdict) {
        assertThat(reading.say(of(text).id(), verdict)).isEqualTo(new Done());
    }

    private static Verdict share(Stretch... hidden) {
        return new Verdict.Share(List.of(hidden));
    }

    private Comment of(String text) {
        return reading.queue().stream()
                .flatMap(queued -> queued.comments().stream())
                .filter(comment -> comment.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private QueuedBlock block() {
        return reading.queue().getFirst();
    }

    private QueuedBlock block(String node) {
        return reading.queue().stream()
                .filter(queued -> queued.block().node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private Danger danger() {
        return following.all().getFirst();
    }

    private List<String> seenBy(Role role, String node) {
        try (var _ = ActingAs.a(role, node)) {
            return shared.all().stream().map(shown -> shown.comment().text()).toList();
        }
    }

    private int count(String table) {
        return transaction.execute(_ -> jdbc.sql("select count(*) from survey." + table)
                .query(Integer.class)
                .single());
    }

    private void insert(int asked) {
        transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into survey.shared_comment
                            (quarter, node, template, template_version, question, asked, content)
                        values ('2022-Q2', 'A', 'own-words', 1, 'B', %d, 'Mer glass')""".formatted(asked)).update());
    }
}
