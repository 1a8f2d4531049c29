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
    AReader reader;

    @BeforeEach
    void noComments() {
        comments = SomeComments.none(jdbc, transaction, rounds);
        reader = new AReader(reading);
    }

    @AfterEach
    void theClockAsItWas() {
        SettableClock.set(LocalDate.of(2022, 8, 15));
    }

    @Test
    void managersSeeABlockAtOnceWhenAllOfItIsReadAndNotBefore() {
        comments.at("A", 10, "Mer glass", "Zlatko är snäll", "Dum mat");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            reader.says("Mer glass", AReader.share());
            reader.says("Zlatko är snäll", AReader.share(new Stretch(0, 6)));
            assertThat(reading.finish(reader.block())).isEqualTo(new Refused(Reason.NOT_ALL_READ));
        }
        assertThat(seenBy(Role.HOME_MANAGER, "A")).isEmpty();
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            reader.says("Dum mat", new Verdict.Withhold(WhyWithheld.SAYS_NOTHING));
            assertThat(reading.finish(reader.block())).isEqualTo(new Done());
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
            reader.says("Zlatko är snäll", AReader.share(new Stretch(0, 6)));
            assertThat(reading.finish(reader.block("A"))).isEqualTo(new Done());
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
            reader.says("jag vill dö", new Verdict.Danger());
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
            reader.says("Mer glass", AReader.share());
            assertThat(reader.block().block().standing()).isEqualTo(Block.Standing.TOO_FEW);
            assertThat(reading.finish(reader.block())).isEqualTo(new Done());
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
            reader.says("Mer glass", AReader.share());
            reader.says("Mer kakor", AReader.share());
            assertThat(reading.finish(reader.block())).isEqualTo(new Refused(Reason.WAITS_FOR_OTHERS));
            SettableClock.set(SomeComments.QUARTER.next().firstDay());
            assertThat(reader.block().block().node()).isEqualTo("ORG");
            assertThat(reading.finish(reader.block())).isEqualTo(new Done());
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
            read = reader.block().comments().stream().map(Comment::text).toList();
            assertThat(read).containsExactlyInAnyOrder(written).isNotEqualTo(List.of(written));
            assertThat(reader.block().comments())
                    .isSortedAccordingTo(java.util.Comparator.comparing(
                            comment -> comment.id().toString()));
            for (var text : written) {
                reader.says(text, AReader.share());
            }
            reading.finish(reader.block());
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
            var id = reader.block().comments().getFirst().id();
            reader.says("Mer glass", AReader.share());
            assertThat(reading.say(id, new Verdict.Danger())).isEqualTo(new Refused(Reason.SAID_ALREADY));
            var seen = reader.block();
            assertThat(reading.takeBack(id)).isEqualTo(new Done());
            assertThat(reading.finish(seen)).isEqualTo(new Refused(Reason.CHANGED_MEANWHILE));
            assertThat(reader.block().unread()).hasSize(1);
            reader.says("Mer glass", AReader.share());
            reading.finish(reader.block());
            assertThat(reading.takeBack(id)).isEqualTo(new Refused(Reason.GONE));
        }
    }

    @Test
    void whatWouldGiveSomebodyAwayOrSayNothingIsNotShared() {
        comments.at("A", 10, "Jag är 811228-9874", "Zlatko");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(reading.say(reader.of("Jag är 811228-9874").id(), AReader.share()))
                    .isEqualTo(new Refused(Reason.IDENTITY_NUMBER));
            assertThat(reading.say(reader.of("Zlatko").id(), AReader.share(new Stretch(0, 6))))
                    .isEqualTo(new Refused(Reason.NOTHING_LEFT));
            assertThat(reader.block().unread()).hasSize(2);
        }
    }

    @Test
    void aReaderTakesASharedCommentAwayAndAManagerCannot() {
        comments.at("A", 10, "Mer glass");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            reader.says("Mer glass", AReader.share());
            reading.finish(reader.block());
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
