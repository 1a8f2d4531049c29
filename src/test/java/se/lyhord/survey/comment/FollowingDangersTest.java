package se.lyhord.survey.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.comment.ReadingOutcome.Done;
import se.lyhord.survey.comment.ReadingOutcome.Reason;
import se.lyhord.survey.comment.ReadingOutcome.Refused;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** The way that a comment takes which tells of danger. */
@IntegrationTest
class FollowingDangersTest {

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

    @Test
    void whatMayTellOfDangerIsReadFirstHoweverFewWereAsked() {
        comments.at("A", 12, "Mer glass", "Någon slår oss", "Dum mat").at("B", 2, "Hjälp");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(following.waiting()).isEqualTo(2);
            assertThat(reader.block("A").unread().getFirst().text()).isEqualTo("Någon slår oss");
            assertThat(reading.queue()).allMatch(QueuedBlock::isPressing).hasSize(2);
            reader.says("Hjälp", new Verdict.Withhold(WhyWithheld.SAYS_NOTHING));
            reader.says("Någon slår oss", AReader.share());
            assertThat(following.waiting()).isZero();
        }
    }

    @Test
    void aCommentThatTellsOfDangerGoesToEveryReaderWithItsHomeUntilSomethingIsDone() {
        comments.at("B", 2, "Någon slår oss");
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            reader.says("Någon slår oss", new Verdict.Danger());
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
                    .containsExactly(Tuple.tuple(DangerAct.REPORTED_TO_SOCIAL_SERVICES, "Test Person"));
            assertThat(reading.takeBack(danger.id())).isEqualTo(new Refused(Reason.ACTED_ON));
            reading.finish(reader.block());
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
            var id = reader.of("Hjälp").id();
            reader.says("Hjälp", new Verdict.Danger());
            assertThat(reading.takeBack(id)).isEqualTo(new Done());
            assertThat(following.all()).isEmpty();
            assertThat(reader.block().unread()).hasSize(1);
        }
    }

    private Danger danger() {
        return following.all().getFirst();
    }

    private List<String> seenBy(Role role, String node) {
        try (var _ = ActingAs.a(role, node)) {
            return shared.all().stream().map(shown -> shown.comment().text()).toList();
        }
    }
}
