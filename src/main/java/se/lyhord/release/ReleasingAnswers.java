package se.lyhord.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lyhord.disclosure.Protection;
import se.lyhord.disclosure.Reason;
import se.lyhord.disclosure.Revision;
import se.lyhord.disclosure.Revision.Planning;
import se.lyhord.disclosure.Revision.Revised;
import se.lyhord.disclosure.SensitivityRule;
import se.lyhord.disclosure.Threshold;
import se.lyhord.disclosure.Vintage;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Decisions.Decided;
import se.lyhord.release.threshold.ValidThresholds;

/**
 * Decides what is shown of answers in a quarter, inside the organisation and openly, beside all that was shown of its year
 * before, and keeps it in the ledger. Open figures are some of those shown inside.
 */
@Component
class ReleasingAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasingAnswers.class);

    private final Ledger ledger;
    private final ValidThresholds valid;
    private final Planning planning;

    @Autowired
    ReleasingAnswers(Ledger ledger, ValidThresholds valid) {
        this(ledger, valid, (trees, rule) -> Protection.protect(trees, rule, _ -> true));
    }

    /** With another protection than the product's: what the audit makes of it can be seen by no other means. */
    ReleasingAnswers(Ledger ledger, ValidThresholds valid, Planning planning) {
        this.ledger = ledger;
        this.valid = valid;
        this.planning = planning;
    }

    /**
     * Decides anew. Nothing is kept yet.
     *
     * @throws SmallGroupDerivable if the independent audit finds a derivable group
     */
    Plan decide(AskedTogether all, Quarter quarter, CountedQuarter counted) {
        var computed = all.only(counted::has);
        if (computed.indicators().isEmpty()) {
            return Plan.NOTHING;
        }
        var released = ledger.released(quarter);
        var before = computed.only(released::contains);
        if (before.indicators().isEmpty()) {
            return decide(computed, List.of(), quarter, counted);
        }
        return decide(before, computed.only(code -> !released.contains(code)).indicators(), quarter, counted);
    }

    /** @param newcomers of people of whom others have told already: what both told together was never judged */
    private Plan decide(AskedTogether together, List<String> newcomers, Quarter quarter, CountedQuarter counted) {
        var inside = inside(together, quarter, counted);
        var open = open(together, quarter, inside);
        var decided = new Decided(
                Stream.concat(
                                together.decisions(inside.revised().decided()),
                                newcomers.stream()
                                        .flatMap(code -> Decision.all(
                                                code,
                                                inside.revised()
                                                        .decided()
                                                        .getFirst()
                                                        .withheld(Reason.EARLIER_RELEASE))))
                        .toList(),
                together.decisions(open.revised().decided()).toList());
        return inside.isKept() && open.isKept()
                ? new Plan(decided, Optional.empty())
                : new Plan(
                        decided,
                        Optional.of(new Ledger.Entry(
                                together.indicators(),
                                quarter,
                                inside.earlier(),
                                new Ledger.Thresholds(
                                        threshold(together, quarter, Audience.INSIDE),
                                        threshold(together, quarter, Audience.OPEN)),
                                inside.revised().vintage(),
                                open.isKept()
                                        ? Optional.empty()
                                        : Optional.of(open.revised().vintage().shown()))));
    }

    /**
     * What is shown, and what the ledger has to be told of it.
     *
     * @param entry empty where everything stays as it is
     */
    record Plan(Decided decided, Optional<Ledger.Entry> entry) {

        static final Plan NOTHING = new Plan(new Decided(List.of(), List.of()), Optional.empty());
    }

    /**
     * What becomes of it.
     *
     * @param earlier how many releases there were
     * @param isKept whether it is just what the ledger has
     */
    private record Outcome(Revised revised, int earlier, boolean isKept) {

        static Outcome of(Revised revised, List<Vintage> before) {
            return new Outcome(
                    revised,
                    before.size(),
                    !before.isEmpty() && before.getLast().equals(revised.vintage()));
        }
    }

    private Outcome inside(AskedTogether together, Quarter quarter, CountedQuarter counted) {
        var rule = rule(together, quarter, Audience.INSIDE);
        var shown = ledger.of(together.indicators(), quarter.year(), Audience.INSIDE);
        var place = quarter.number() - 1;
        var revised = Revision.of(shown, place, counted.of(together.indicators()), rule, planning);
        if (!revised.heldBack().isEmpty()) {
            LOG.info("{} of {} keeps what was shown before at {}", together.indicators(), quarter, revised.heldBack());
        }
        audit(together, revised, rule);
        return Outcome.of(revised, shown.quarters().get(place));
    }

    private Outcome open(AskedTogether together, Quarter quarter, Outcome inside) {
        var rule = rule(together, quarter, Audience.OPEN);
        var shown = ledger.of(together.indicators(), quarter.year(), Audience.OPEN);
        var place = quarter.number() - 1;
        var shownInside = inside.revised().vintage().shown();
        var revised = Revision.wholly(
                shown,
                place,
                inside.revised().vintage().trees(),
                rule,
                (trees, itsRule) -> Protection.protect(trees, itsRule, shownInside::contains));
        audit(together, revised, rule);
        return Outcome.of(revised, shown.quarters().get(place));
    }

    private SensitivityRule rule(AskedTogether together, Quarter quarter, Audience audience) {
        return together.rule(threshold(together, quarter, audience));
    }

    private Threshold threshold(AskedTogether together, Quarter quarter, Audience audience) {
        return ledger.threshold(together.indicators().getFirst(), quarter, audience)
                .orElseGet(() -> valid.of(audience, quarter));
    }

    private static void audit(AskedTogether together, Revised revised, SensitivityRule rule) {
        revised.vintage()
                .trees()
                .forEach(trees -> ReleaseAudit.check(
                        String.join(", ", together.indicators()),
                        trees,
                        revised.vintage().shown(),
                        rule));
    }
}
