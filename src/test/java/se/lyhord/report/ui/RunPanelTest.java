package se.lyhord.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.lyhord.shell.Texts;

/** Tables that are named to people have a name in both languages. */
class RunPanelTest {

    private final Texts texts = new Texts();

    @Test
    void everyTableThatIsNamedHasItsWords() {
        assertThat(RunPanel.SOURCES).hasSize(12).allSatisfy(source -> {
            assertThat(texts.getTranslation("report.figure.input." + source, Texts.SWEDISH))
                    .doesNotStartWith("!");
            assertThat(texts.getTranslation("report.figure.input." + source, Texts.ENGLISH))
                    .doesNotStartWith("!");
        });
    }
}
