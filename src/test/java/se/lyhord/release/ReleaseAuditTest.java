package se.lyhord.release;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Answers;
import se.lyhord.disclosure.AnswersRule;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Count;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.Protection;
import se.lyhord.disclosure.SensitivityRule;
import se.lyhord.disclosure.Threshold;
import se.lyhord.disclosure.Vintage;

/** The last look at a release, on two homes of 12 and 4 people under one region. */
class ReleaseAuditTest {

    private static final Node A_REGION = Node.over(
            "REG",
            List.of(
                    Node.leaf("LARGE", new Answers(new Count(7, 12), new Count(4, 6), new Count(3, 6))),
                    Node.leaf("SMALL", Answers.undivided(new Count(2, 4)))));

    private static final SensitivityRule FIVE = new AnswersRule(Threshold.INTERNAL, List.of());

    @Test
    void aDifferenceThatGivesASmallHomeAwayIsStoppedAndNamesTheHomeWithoutNumbers() {
        var leaking = AnUnprotectedRelease.everything(A_REGION);
        leaking.remove(new Cell("SMALL", Group.T));
        assertThatThrownBy(() -> ReleaseAudit.check("felt_participation", List.of(A_REGION), leaking.keySet(), FIVE))
                .isInstanceOf(SmallGroupDerivable.class)
                .hasMessageContaining("felt_participation")
                .hasMessageEndingWith("at SMALL")
                .message()
                .doesNotContainPattern("\\d");
    }

    @Test
    void whatTheProtectionDecidesPasses() {
        assertThatCode(() -> ReleaseAudit.check(
                        "felt_participation",
                        List.of(A_REGION),
                        Vintage.figures(Protection.protect(A_REGION, FIVE).cells()),
                        FIVE))
                .doesNotThrowAnyException();
    }
}
