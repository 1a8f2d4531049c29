package se.lyhord.release;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Answers;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Count;
import se.lyhord.disclosure.GenderProtection;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.Threshold;

/** The last look at a release, on two homes of 12 and 4 people under one region. */
class ReleaseAuditTest {

    private static final Node A_REGION = Node.over(
            "REG",
            List.of(
                    Node.leaf("LARGE", new Answers(new Count(7, 12), new Count(4, 6), new Count(3, 6))),
                    Node.leaf("SMALL", Answers.undivided(new Count(2, 4)))));

    @Test
    void aDifferenceThatGivesASmallHomeAwayIsStoppedAndNamesTheHomeWithoutNumbers() {
        var leaking = AnUnprotectedRelease.everything(A_REGION);
        leaking.remove(new Cell("SMALL", Group.T));
        assertThatThrownBy(() -> ReleaseAudit.check("felt_participation", A_REGION, leaking, Threshold.INTERNAL))
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
                        A_REGION,
                        GenderProtection.protect(A_REGION, Threshold.INTERNAL),
                        Threshold.INTERNAL))
                .doesNotThrowAnyException();
    }
}
