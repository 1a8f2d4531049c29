package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.testing.IntegrationTest;

/** Whatever the tablet says, it says in every language. */
@IntegrationTest
class TabletWordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Autowired
    TabletWords words;

    /** The languages that requirements name, Swedish first. */
    @Test
    void theTabletSpeaksEightLanguages() {
        assertThat(words.languages())
                .extracting(Language::tag)
                .containsExactly("sv", "sv-x-lattlast", "en", "ar", "prs", "so", "ti", "uk");
        assertThat(words.languages().stream().filter(Language::rightToLeft))
                .extracting(Language::tag)
                .containsExactly("ar", "prs");
    }

    @Test
    void noTextIsMissingInAnyLanguageOrLeftInSwedish() {
        for (var language : words.languages()) {
            for (var key : words.keys()) {
                var text = words.text(language.tag(), key);
                assertThat(placeholders(text))
                        .as("%s in %s", key, language.tag())
                        .isEqualTo(placeholders(words.text("sv", key)));
                if (!language.tag().equals("sv")) {
                    assertThat(text).as("%s in %s", key, language.tag()).isNotEqualTo(words.text("sv", key));
                }
            }
        }
    }

    @Test
    void valuesStandWhereTheTextHasRoomForThem() {
        assertThat(words.text("sv", "progress", 3, 14)).isEqualTo("3 av 14");
        assertThatThrownBy(() -> words.text("sv", "no-such-thing")).hasMessageContaining("no-such-thing");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }
}
