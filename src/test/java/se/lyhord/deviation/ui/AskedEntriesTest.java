package se.lyhord.deviation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.EntryChoice;
import se.lyhord.deviation.EntryKind;
import se.lyhord.deviation.EntryOrder;
import se.lyhord.deviation.EntryState;
import se.lyhord.deviation.Severity;

/** The address of the list tells what is asked for, and can be gone back to. */
class AskedEntriesTest {

    @Test
    void whatIsChosenComesBackAndWhatIsTypedStaysInThePage() {
        var asked = asked("natt & dag");
        assertThat(AskedEntries.of(asked.parameters())).isEqualTo(asked(""));
        assertThat(asked.parameters().getQueryString())
                .contains("category=self_harm", "sort=worst")
                .doesNotContain("natt");
    }

    private static AskedEntries asked(String text) {
        return new AskedEntries(
                new EntryChoice("A", EntryKind.DEVIATION, Category.SELF_HARM, Severity.SERIOUS, EntryState.OPEN, text),
                EntryOrder.WORST);
    }

    @Test
    void thePlainListHasAPlainAddress() {
        var all = new AskedEntries(EntryChoice.all(), EntryOrder.NEWEST);
        assertThat(all.parameters().getQueryString()).isEmpty();
        assertThat(AskedEntries.of(QueryParameters.empty())).isEqualTo(all);
    }

    @Test
    void whatCannotBeAskedForIsLeftOut() {
        assertThat(AskedEntries.of(QueryParameters.fromString("kind=x&category=&severity=serious&sort=7&more=1")))
                .isEqualTo(new AskedEntries(
                        new EntryChoice(null, null, null, Severity.SERIOUS, null, ""), EntryOrder.NEWEST));
    }
}
