package se.lyhord.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.Released;
import se.lyhord.indicator.explanation.CountedStay;
import se.lyhord.indicator.explanation.ExplainingAFigure;
import se.lyhord.indicator.explanation.Explanation;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedFigures;

/** Tells those who read a figure how it came about, down to the plans behind it for those who read these. */
@Service
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
public class ReadingAFigure {

    private static final String EVERYONE = "T";

    private final ReleasedFigures figures;
    private final ExplainingAFigure explaining;
    private final NodeScope scope;
    private final SignedIn signedIn;

    ReadingAFigure(ReleasedFigures figures, ExplainingAFigure explaining, NodeScope scope, SignedIn signedIn) {
        this.figures = figures;
        this.explaining = explaining;
        this.scope = scope;
        this.signedIn = signedIn;
    }

    /** A figure's stays, or why there are none to be seen. */
    public sealed interface Behind {

        /** Those that the reader may see. */
        record Stays(List<CountedStay> stays) implements Behind {}

        /** It tells what young people answered: nothing below the figure is anybody's to see. */
        record Answers() implements Behind {}

        /** The reader sees figures and no people. */
        record NotYours() implements Behind {}

        /** The definition does not say which stays its rows are about. */
        record NotNamed() implements Behind {}

        /** No figure is shown, so nothing behind it is either. */
        record NoFigure() implements Behind {}
    }

    /**
     * A figure and how it was made.
     *
     * @param released as it is shown; empty where there is none
     * @param showsHashes whether the reader is one who is told hashes of what was read: who knows nearly all of it could
     *     find out the rest by them
     */
    public record HowItCame(Explanation explanation, Optional<Released> released, boolean showsHashes) {

        public Optional<Released.Figure> figure() {
            return released.filter(Released.Figure.class::isInstance).map(Released.Figure.class::cast);
        }
    }

    /**
     * The figure of an indicator at a node, all genders together; empty where there is no such indicator.
     *
     * @throws se.lyhord.access.OutsideScope for a node that is not the person's to see
     */
    public Optional<HowItCame> of(String indicator, String node, Quarter quarter) {
        return howItCame(indicator, node, quarter, () -> figures.quarters(indicator, node, EVERYONE));
    }

    /** The same of four quarters together, by the last of them. */
    public Optional<HowItCame> ofFourQuarters(String indicator, String node, Quarter last) {
        return howItCame(indicator, node, last, () -> figures.fourQuarters(indicator, node, EVERYONE));
    }

    private Optional<HowItCame> howItCame(
            String indicator, String node, Quarter quarter, Supplier<SortedMap<Quarter, Released>> released) {
        scope.require(node);
        return explaining
                .of(indicator, node, quarter)
                .map(explanation -> new HowItCame(
                        explanation, Optional.ofNullable(released.get().get(quarter)), is(Role.QUALITY_LEAD)));
    }

    /** What is behind it. */
    public Behind behind(HowItCame figure, String node, Quarter quarter) {
        if (figure.explanation().countsAnswers()) {
            return new Behind.Answers();
        }
        if (!figure.explanation().namesStays()) {
            return new Behind.NotNamed();
        }
        if (!is(Role.HOME_MANAGER) && !is(Role.DIVISION_MANAGER)) {
            return new Behind.NotYours();
        }
        return figure.figure().isEmpty()
                ? new Behind.NoFigure()
                : new Behind.Stays(explaining.stays(figure.explanation().code(), node, quarter));
    }

    private boolean is(Role role) {
        return signedIn.person().filter(person -> person.role() == role).isPresent();
    }
}
