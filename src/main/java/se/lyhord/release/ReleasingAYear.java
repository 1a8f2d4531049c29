package se.lyhord.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lyhord.disclosure.Cell;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Node;
import se.lyhord.disclosure.Protected;
import se.lyhord.disclosure.Reason;
import se.lyhord.disclosure.Threshold;
import se.lyhord.disclosure.Vintage;
import se.lyhord.disclosure.YearLedger;
import se.lyhord.disclosure.YearLedger.ShownYear;
import se.lyhord.disclosure.YearProtection;
import se.lyhord.indicator.Period;
import se.lyhord.release.Decisions.Decided;
import se.lyhord.release.threshold.ValidThresholds;

/** Decides what is shown of answers in a calendar year, of what its quarters' releases counted. */
@Component
class ReleasingAYear {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasingAYear.class);

    private final Ledger ledger;
    private final ValidThresholds valid;

    ReleasingAYear(Ledger ledger, ValidThresholds valid) {
        this.ledger = ledger;
        this.valid = valid;
    }

    /**
     * What is shown, and what the ledger has to be told of it.
     *
     * @param entry empty where everything stays as it is
     */
    record Plan(Decided decided, Optional<Ledger.YearEntry> entry) {

        static final Plan NOTHING = new Plan(new Decided(List.of(), List.of()), Optional.empty());
    }

    /** Decides anew; nothing of a year of which a quarter has not been released. Nothing is kept yet. */
    Plan decide(AskedTogether all, int year) {
        var released =
                Period.year(year).quarters().stream().map(ledger::released).toList();
        var together = all.only(code -> released.stream().allMatch(codes -> codes.contains(code)));
        if (together.indicators().isEmpty()) {
            return Plan.NOTHING;
        }
        var shownInside = ledger.of(together.indicators(), year, Audience.INSIDE);
        var shownOpenly = ledger.of(together.indicators(), year, Audience.OPEN);
        var inside = outcome(together, year, Audience.INSIDE, shownInside, _ -> true);
        var open = inside.isOfLatest() && trees(shownOpenly).equals(trees(shownInside))
                ? outcome(together, year, Audience.OPEN, shownOpenly, inside.shown()::contains)
                : Outcome.nothing(inside);
        return new Plan(
                new Decided(
                        together.decisions(inside.decided()).toList(),
                        together.decisions(open.decided()).toList()),
                inside.entry().isEmpty() && open.entry().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Ledger.YearEntry(together.indicators(), year, inside.entry(), open.entry())));
    }

    /** What was counted for the latest releases of the quarters. */
    private static List<List<List<Node>>> trees(YearLedger shown) {
        return shown.current().stream().map(Vintage::trees).toList();
    }

    /** @param isOfLatest whether it is of the latest releases of the quarters, and not of those of an earlier year */
    private record Outcome(List<Protected> decided, boolean isOfLatest, Optional<ShownYear> entry) {

        /** What stands openly is of other counts than those shown inside: a year of both would tell the difference. */
        static Outcome nothing(Outcome inside) {
            return new Outcome(
                    inside.decided().stream()
                            .map(each -> each.withheld(Reason.EARLIER_RELEASE))
                            .toList(),
                    false,
                    Optional.empty());
        }

        Set<Cell> shown() {
            return Vintage.figures(decided.getFirst().cells());
        }
    }

    private Outcome outcome(
            AskedTogether together, int year, Audience audience, YearLedger shown, Predicate<Cell> allowed) {
        var rule = together.rule(Period.year(year).quarters().stream()
                .map(quarter -> ledger.threshold(together.indicators().getFirst(), quarter, audience)
                        .orElseGet(() -> valid.of(audience, quarter)))
                .max(Comparator.comparingInt(Threshold::people))
                .orElseThrow());
        var decided = YearProtection.protect(shown, rule, allowed);
        tellHeldBack(together, year, audience, decided.decided().getFirst());
        var isKept = !shown.years().isEmpty() && shown.years().getLast().equals(decided.shown());
        return new Outcome(
                decided.decided(),
                decided.shown().vintages().equals(shown.latest()),
                isKept ? Optional.empty() : Optional.of(decided.shown()));
    }

    private static void tellHeldBack(AskedTogether together, int year, Audience audience, Protected decided) {
        var held = decided.reasons().entrySet().stream()
                .filter(entry -> entry.getValue() == Reason.EARLIER_RELEASE
                        && entry.getKey().group() == Group.T)
                .map(entry -> entry.getKey().node())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!held.isEmpty()) {
            LOG.info(
                    "{} of {} is withheld beside what was shown before ({}): {}",
                    together.indicators(),
                    year,
                    audience,
                    held);
        }
    }
}
