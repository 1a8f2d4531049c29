package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.report.signal.Series.WITHHELD;
import static se.lyhord.report.signal.Series.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Released;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.PooledFigure;
import se.lyhord.report.ShownFigure.Nothing;
import se.lyhord.report.ShownFigure.OwnFourQuarters;
import se.lyhord.report.ShownFigure.OwnQuarter;
import se.lyhord.report.ShownFigure.Pooled;
import se.lyhord.shell.Texts;

/** What stands for a small home's quarter, in the declared order. The numbers are made up. */
class ShownFigureTest {

    private static final Quarter ASKED = Quarter.of("2025-Q2");
    private static final Map<Quarter, Released> WITHHELD_NOW = Map.of(ASKED, WITHHELD);
    private static final PooledFigure REGION = new PooledFigure("R", "Region Nord", ASKED, false, figure(30, 40));
    private static final PooledFigure REGIONS_YEAR =
            new PooledFigure("R", "Region Nord", Quarter.of("2024-Q4"), true, figure(90, 120));

    @Test
    void theQuarterStandsForItselfWhereItIsReleased() {
        assertThat(shown(Map.of(ASKED, figure(4, 6)), Map.of(ASKED, figure(9, 20)), List.of(REGION)))
                .isEqualTo(new OwnQuarter(ASKED, figure(4, 6)));
    }

    @Test
    void theLatestOwnFourQuartersStandForAWithheldQuarter() {
        var four = Map.<Quarter, Released>of(
                ASKED, WITHHELD, Quarter.of("2025-Q1"), figure(9, 12), Quarter.of("2024-Q4"), figure(8, 11));
        assertThat(shown(WITHHELD_NOW, four, List.of(REGION)))
                .isEqualTo(new OwnFourQuarters(Quarter.of("2025-Q1"), figure(9, 12)));
    }

    @Test
    void fourQuartersThatEndMoreThanThreeBeforeAreTooOld() {
        assertThat(shown(WITHHELD_NOW, Map.of(Quarter.of("2024-Q3"), figure(8, 11)), List.of()))
                .isEqualTo(new OwnFourQuarters(Quarter.of("2024-Q3"), figure(8, 11)));
        assertThat(shown(WITHHELD_NOW, Map.of(Quarter.of("2024-Q2"), figure(8, 11)), List.of()))
                .isEqualTo(new Nothing(true));
    }

    @Test
    void thePooledGroupAboveStandsWhereTheHomeHasNothingOfItsOwn() {
        assertThat(shown(WITHHELD_NOW, Map.of(), List.of(REGION, REGIONS_YEAR))).isEqualTo(new Pooled(REGION));
        assertThat(shown(WITHHELD_NOW, Map.of(), List.of(REGIONS_YEAR))).isEqualTo(new Pooled(REGIONS_YEAR));
    }

    @Test
    void whereNobodyWasCountedNoOtherHomesStandForThem() {
        assertThat(shown(Map.of(), Map.of(), List.of(REGION))).isEqualTo(new Nothing(false));
        assertThat(shown(WITHHELD_NOW, Map.of(), List.of())).isEqualTo(new Nothing(true));
    }

    @Test
    void fourQuartersWithinWhichTheQuestionsChangedAreLeftOut() {
        var four = Map.<Quarter, Released>of(Quarter.of("2024-Q4"), figure(9, 12));
        assertThat(shown(WITHHELD_NOW, four, List.of(REGIONS_YEAR), Quarter.of("2024-Q2")))
                .isEqualTo(new Nothing(true));
        assertThat(shown(WITHHELD_NOW, four, List.of(), Quarter.of("2024-Q1")))
                .as("a year that begins the new series")
                .isEqualTo(new OwnFourQuarters(Quarter.of("2024-Q4"), figure(9, 12)));
    }

    @Test
    void eachIsToldByWhatItIsOf() {
        var sv = words("sv");
        var en = words("en");
        assertThat(sv.label(new OwnQuarter(ASKED, figure(4, 6)))).isEqualTo("kvartal 2 2025");
        assertThat(en.label(new OwnFourQuarters(ASKED, figure(4, 6))))
                .isEqualTo("four quarters up to quarter 2 of 2025");
        assertThat(plain(sv.sentence(ASKED, new OwnFourQuarters(Quarter.of("2024-Q4"), figure(9, 12)))))
                .isEqualTo(
                        "Kvartal 2 2025 har ingen siffra att visa. I stället visas fyra kvartal till och med kvartal 4"
                                + " 2024, egna siffror: 9 av 12 (75 %), 95-procentigt intervall 47–91 %.");
        assertThat(plain(sv.sentence(ASKED, new Pooled(REGION))))
                .isEqualTo("Kvartal 2 2025 har ingen siffra att visa. I stället visas alla hem i Region Nord, kvartal 2"
                        + " 2025 – inte egna siffror. 30 av 40 (75 %), 95-procentigt intervall 60–86 %.");
        assertThat(en.sentence(ASKED, new Pooled(REGIONS_YEAR)))
                .contains("all homes in Region Nord, four quarters up to quarter 4 of 2024 – not of this place alone");
        assertThat(sv.sentence(ASKED, new Nothing(true))).contains("skyddade");
        assertThat(en.sentence(ASKED, new Nothing(false))).isEqualTo("In quarter 2 of 2025 there was nobody to count.");
    }

    private static ShownFigure shown(
            Map<Quarter, Released> quarters, Map<Quarter, Released> four, List<PooledFigure> above, Quarter... breaks) {
        return ShownFigure.of(
                ASKED, new TreeMap<>(quarters), new TreeMap<>(four), () -> above, new TreeSet<>(Set.of(breaks)));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u2011', '-').replace("\u2060", "");
    }

    private static ShownWords words(String language) {
        var locale = Locale.forLanguageTag(language);
        var texts = new Texts();
        return new ShownWords(locale, (key, values) -> texts.getTranslation(key, locale, values));
    }
}
