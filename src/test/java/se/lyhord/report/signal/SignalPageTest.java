package se.lyhord.report.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static se.lyhord.report.signal.Series.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.Released;
import se.lyhord.indicator.Direction;
import se.lyhord.report.signal.Signal.AgainstDivision;
import se.lyhord.report.signal.Tested.Verdict;

/** What is called clear depends on what else stands on the page. */
class SignalPageTest {

    /** Case BH-1: p.adjust(method = "BH") of R 4.2.2. */
    @Test
    void theComparisonsOfAPageAreCorrectedTogether() {
        var pValues = List.of(0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216);
        var page = SignalPage.of(pValues.stream().map(SignalPageTest::withP).toList());
        var adjusted = List.of(0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.10571428571, 0.216, 0.216, 0.216);
        for (var at = 0; at < adjusted.size(); at++) {
            assertThat(tested(page, at).adjusted()).isCloseTo(adjusted.get(at), within(1e-9));
        }
        assertThat(IntStream.range(0, 10).mapToObj(at -> tested(page, at).verdict()))
                .startsWith(
                        Verdict.CLEAR,
                        Verdict.CLEAR,
                        Verdict.ONE_OF_MANY,
                        Verdict.ONE_OF_MANY,
                        Verdict.ONE_OF_MANY,
                        Verdict.CHANCE);
        assertThat(page.tested()).isEqualTo(10);
        assertThat(page.figures().getFirst().clear()).hasSize(1);
        assertThat(page.figures().get(2).clear()).isEmpty();
    }

    /** 4 of 10 against 80 %: p = 0.0127 alone (pbinom of R 4.2.2), and 0.0127 × 20 among twenty where nothing is. */
    @Test
    void whatIsClearByItselfIsOneOfManyAmongMany() {
        var one = against(4, 10);
        assertThat(tested(SignalPage.of(List.of(one)), 0).verdict()).isEqualTo(Verdict.CLEAR);
        var many = new ArrayList<>(List.of(one));
        IntStream.range(0, 19).forEach(_ -> many.add(against(8, 10)));
        assertThat(tested(SignalPage.of(many), 0).verdict()).isEqualTo(Verdict.ONE_OF_MANY);
        assertThat(tested(SignalPage.of(many), 1).verdict()).isEqualTo(Verdict.CHANCE);
    }

    @Test
    void patternsAndWhatCannotBeSaidAreNoPartOfTheCorrection() {
        var alike = Series.of(IntStream.range(0, 7).mapToObj(_ -> figure(1, 1)).toArray(Released[]::new));
        var page = SignalPage.of(List.of(
                new SignalsOfAFigure(
                        "a", "H", LookingForSignals.in(alike, Optional.empty(), Direction.HIGHER_IS_BETTER)),
                against(4, 10)));
        // Of the first no change could stand out, and its trend is the only one tested.
        assertThat(page.tested()).isEqualTo(2);
        assertThat(SignalPage.of(List.of()).figures()).isEmpty();
    }

    private static SignalsOfAFigure against(long numerator, long denominator) {
        var history = Series.of(figure(numerator, denominator));
        var signal = LookingForSignals.in(history, Optional.of(figure(80, 100)), Direction.HIGHER_IS_BETTER)
                .getFirst();
        return new SignalsOfAFigure("a", "H", List.of(signal));
    }

    private static SignalsOfAFigure withP(double pValue) {
        var signal = (AgainstDivision) against(8, 10).signals().getFirst();
        return new SignalsOfAFigure("a", "H", List.of(signal.with(new Tested(Way.LEVEL, pValue))));
    }

    private static Tested tested(SignalPage page, int at) {
        return ((Signal.OfTest) page.figures().get(at).signals().getFirst()).tested();
    }
}
