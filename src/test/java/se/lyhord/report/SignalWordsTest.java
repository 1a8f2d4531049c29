package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.report.signal.Series.FIRST;
import static se.lyhord.report.signal.Series.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.report.signal.Comparison;
import se.lyhord.report.signal.Signal;
import se.lyhord.report.signal.Signal.AgainstDivision;
import se.lyhord.report.signal.Signal.AmongUsual;
import se.lyhord.report.signal.Signal.AroundMedian;
import se.lyhord.report.signal.Signal.NotSaid;
import se.lyhord.report.signal.Signal.OverQuarters;
import se.lyhord.report.signal.Signal.Pattern;
import se.lyhord.report.signal.Signal.Reason;
import se.lyhord.report.signal.Signal.SincePrevious;
import se.lyhord.report.signal.Signal.Span;
import se.lyhord.report.signal.Tested;
import se.lyhord.report.signal.Way;
import se.lyhord.shell.Texts;
import se.lyhord.statistics.Difference;
import se.lyhord.statistics.FunnelLimits;
import se.lyhord.statistics.Interval;

/** Each kind of signal, in the words of both languages. */
class SignalWordsTest {

    private static final Texts TEXTS = new Texts();
    private static final FunnelLimits LIMITS = new FunnelLimits(new Interval(0.41, 0.9), new Interval(-0.1, 1.1));
    private static final Difference DIFFERENCE = new Difference(-0.2, new Interval(-0.334, -0.052), 0.01);
    private static final Tested CLEAR = new Tested(Way.WORSE_DOWN, 0.001, 0.01);
    private static final Tested ONE_OF_MANY = new Tested(Way.BETTER_UP, 0.04, 0.2);
    private static final Tested CHANCE = new Tested(Way.BETTER_UP, 0.4, 0.6);
    private static final Span SPAN = new Span(FIRST, FIRST.plus(7), 7, 1);

    static Stream<List<Object>> sentences() {
        return Stream.of(
                List.of(
                        against(CLEAR),
                        "Mot divisionen: tydligt ▼ lägre, vilket är sämre. 4 av 10 (40 %) mot divisionens 70 av 100 (70 %); slumpen ger 41–90 %.",
                        "Against the division: clearly ▼ lower, which is worse. 4 of 10 (40%) against the division's 70 of 100 (70%); chance gives 41–90%."),
                List.of(
                        against(ONE_OF_MANY),
                        "Mot divisionen: ▲ högre, vilket är bättre, men inte tydligt när så många jämförelser görs på en gång. 4 av 10 (40 %) mot divisionens 70 av 100 (70 %); slumpen ger 41–90 %.",
                        "Against the division: ▲ higher, which is better, but not clearly where so many comparisons are made at once. 4 of 10 (40%) against the division's 70 of 100 (70%); chance gives 41–90%."),
                List.of(
                        against(CHANCE),
                        "Mot divisionen: inom vad slumpen ger. 4 av 10 (40 %) mot divisionens 70 av 100 (70 %); slumpen ger 41–90 %.",
                        "Against the division: within what chance gives. 4 of 10 (40%) against the division's 70 of 100 (70%); chance gives 41–90%."),
                List.of(
                        new SincePrevious(FIRST, figure(48, 80), figure(56, 70), DIFFERENCE, CLEAR),
                        "Sedan 2021 kv 1: en tydlig förändring, ▼ lägre, vilket är sämre. 48 av 80 (60 %) mot 56 av 70 (80 %); skillnad −20 procentenheter, 95-procentigt intervall −33 till −5.",
                        "Since Q1 2021: a clear change, ▼ lower, which is worse. 48 of 80 (60%) against 56 of 70 (80%); a difference of −20 percentage points, 95% interval −33 to −5."),
                List.of(
                        new OverQuarters(SPAN, figure(1, 10), figure(8, 10), new Tested(Way.BETTER_UP, 0.001, 0.01)),
                        "Trend från 2021 kv 1 till 2022 kv 4: en tydlig trend ▲ uppåt, vilket är bättre. 1 av 10 (10 %) först, 8 av 10 (80 %) sist. Ett skyddat kvartal är inte med.",
                        "Trend from Q1 2021 to Q4 2022: a clear trend ▲ upwards, which is better. 1 of 10 (10%) first, 8 of 10 (80%) last. One withheld quarter is left out."),
                List.of(
                        new AmongUsual(SPAN, figure(60, 100), new Interval(0.1, 0.5), Way.WORSE_UP, false),
                        "Bland de egna kvartalen: ▲ högre, vilket är sämre, utanför vad som är vanligt från kvartal till kvartal. 60 av 100 (60 %); vanligt är 10–50 %, bland 7 kvartal. Ett skyddat kvartal är inte med.",
                        "Among its own quarters: ▲ higher, which is worse, outside what is usual from quarter to quarter. 60 of 100 (60%); usual is 10–50%, among 7 quarters. One withheld quarter is left out."),
                List.of(
                        new AroundMedian(SPAN, Pattern.NONE, Way.LEVEL, true),
                        "Kring medianen: inget mönster utöver slumpen bland 7 kvartal. Preliminärt: färre än tolv kvartal. Ett skyddat kvartal är inte med.",
                        "Around the median: no pattern beyond chance among 7 quarters. Trial limits: fewer than twelve quarters. One withheld quarter is left out."),
                List.of(
                        new AroundMedian(new Span(FIRST, FIRST.plus(15), 14, 2), Pattern.SHIFT, Way.BETTER_UP, false),
                        "Kring medianen: ett tydligt skifte ▲ uppåt, vilket är bättre. Minst de sju senaste kvartalen med siffra ligger på samma sida. Mönstret ingår inte i rättningen för många jämförelser. 2 skyddade kvartal är inte med.",
                        "Around the median: a clear shift ▲ upwards, which is better. At least the seven latest quarters with a figure lie on one side. The pattern is not part of the correction for many comparisons. 2 withheld quarters are left out."),
                List.of(
                        new NotSaid(Comparison.DIVISION, Reason.TOO_FEW),
                        "Mot divisionen: för få för att säga något.",
                        "Against the division: too few to say."),
                List.of(
                        new NotSaid(Comparison.CHANGE, Reason.WITHHELD),
                        "Sedan kvartalet före: en siffra som behövs är skyddad.",
                        "Since the quarter before: a figure that it takes is withheld."));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSignalIsASentenceWithItsNumbers(List<Object> expected) {
        var signal = (Signal) expected.getFirst();
        assertThat(plain(in("sv").sentence(signal))).isEqualTo(expected.get(1));
        assertThat(plain(in("en").sentence(signal))).isEqualTo(expected.get(2));
    }

    @Test
    void everyKindHasItsWordsInBothLanguages() {
        for (var language : new String[] {"sv", "en"}) {
            var all = Stream.of(
                            Stream.of(CLEAR, ONE_OF_MANY, CHANCE)
                                    .flatMap(tested -> Stream.<Signal>of(
                                            against(tested),
                                            new SincePrevious(FIRST, figure(1, 2), figure(1, 2), DIFFERENCE, tested),
                                            new OverQuarters(SPAN, figure(1, 2), figure(1, 2), tested))),
                            Stream.of(Pattern.values())
                                    .flatMap(pattern -> Stream.of(Way.values())
                                            .map(way -> new AroundMedian(SPAN, pattern, way, true))),
                            Stream.of(Way.values()).map(way -> against(new Tested(way, 0, 0))),
                            Stream.of(Way.values())
                                    .map(way -> new AmongUsual(SPAN, figure(1, 2), LIMITS.inner(), way, true)),
                            Stream.of(Reason.values())
                                    .flatMap(reason -> Stream.of(Comparison.values())
                                            .map(comparison -> new NotSaid(comparison, reason))))
                    .flatMap(signals -> signals)
                    .map(in(language)::sentence)
                    .toList();
            assertThat(all).hasSize(9 + 35 + 7 + 7 + 25).noneMatch(text -> text.contains("!"));
        }
    }

    @Test
    void theSummaryIsWhatIsClearAlone() {
        var signals = List.of(against(CLEAR), new NotSaid(Comparison.CHANGE, Reason.TOO_FEW));
        assertThat(in("en").summary(signals)).containsExactly(in("en").sentence(against(CLEAR)));
    }

    @Test
    void whereNothingIsClearTheSummarySaysSoAndWhatCannotBeSaid() {
        var signals = List.of(
                against(CHANCE),
                new NotSaid(Comparison.CHANGE, Reason.WITHHELD),
                new NotSaid(Comparison.TREND, Reason.TOO_FEW),
                new NotSaid(Comparison.RUN, Reason.TOO_FEW));
        assertThat(in("sv").summary(signals))
                .containsExactly(
                        "Inget sticker ut tydligt: mot divisionen.",
                        "Går inte att säga, för få för att säga något: trend över kvartalen, kring medianen.",
                        "Går inte att säga, en siffra som behövs är skyddad: sedan kvartalet före.");
    }

    private static Signal against(Tested tested) {
        return new AgainstDivision(figure(4, 10), figure(70, 100), LIMITS, tested);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u2011', '-').replace("\u2060", "");
    }

    private static SignalWords in(String language) {
        var locale = Locale.forLanguageTag(language);
        return new SignalWords(locale, (key, values) -> TEXTS.getTranslation(key, locale, values));
    }
}
