package se.lyhord.plan.ui.without;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.without.PlacementWithoutAPlan;
import se.lyhord.shell.Texts;

/** How a stay without a plan is put in words; it began on 1 August 2022. */
class WithoutWordsTest {

    private final Texts texts = new Texts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-08-01 | i dag               | 28 dagar kvar
            2022-08-02 | i går               | 27 dagar kvar
            2022-08-28 | för 27 dagar sedan  | 1 dag kvar
            2022-08-29 | för 28 dagar sedan  | I dag är sista dagen
            2022-08-30 | för 29 dagar sedan  | Försenad 1 dag
            2022-10-01 | för 61 dagar sedan  | Försenad 33 dagar
            """)
    void daysAreCountedFromTheFirstDayAndToTheLast(LocalDate day, String since, String state) {
        var placement = aPlacement(day, Optional.of(LocalDate.of(2022, 8, 29)));
        assertThat(words(Texts.SWEDISH).since(placement)).isEqualTo(since);
        assertThat(words(Texts.SWEDISH).state(placement)).isEqualTo(state);
    }

    @Test
    void whatIsNotKnownIsSaid() {
        var placement = aPlacement(LocalDate.of(2022, 8, 15), Optional.empty());
        assertThat(words(Texts.ENGLISH).state(placement)).isEqualTo("No deadline: the home has no operation profile");
        assertThat(words(Texts.ENGLISH).municipality(placement)).isEqualTo("Unknown");
        assertThat(words(Texts.ENGLISH).draft(placement)).isEqualTo("Not begun");
    }

    @Test
    void theFileHasALineForEachStay() {
        var placement = aPlacement(LocalDate.of(2022, 8, 30), Optional.of(LocalDate.of(2022, 8, 29)));
        assertThat(words(Texts.ENGLISH).rows(List.of(placement)))
                .containsExactly(
                        List.of(
                                "Client",
                                "Home",
                                "Placing municipality",
                                "First day",
                                "Days since then",
                                "Establish by",
                                "State",
                                "Draft"),
                        List.of("KL-1", "Ekbacken", "", "2022-08-01", "29", "2022-08-29", "Overdue 1 day", ""));
        assertThat(words(Texts.ENGLISH).count(List.of(placement)))
                .isEqualTo("1 placement has no established plan, 1 is overdue.");
    }

    private WithoutWords words(Locale language) {
        return new WithoutWords(language, (key, values) -> texts.getTranslation(key, language, values));
    }

    private static PlacementWithoutAPlan aPlacement(LocalDate day, Optional<LocalDate> establishBy) {
        return new PlacementWithoutAPlan(
                day,
                new PlacementId("P1"),
                "KL-1",
                "A",
                "Ekbacken",
                Optional.empty(),
                LocalDate.of(2022, 8, 1),
                establishBy,
                Optional.empty());
    }
}
