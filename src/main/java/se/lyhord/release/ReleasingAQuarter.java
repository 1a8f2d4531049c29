package se.lyhord.release;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Decisions.Decided;

/**
 * Decides what of a computed quarter is shown, inside the organisation and openly. Answers of young people go through the
 * protection, beside all that was shown before; figures of the homes' own records are shown inside to those who may read
 * the records; anything else is not released.
 */
@Component
public class ReleasingAQuarter {

    private final ComputedValues computed;
    private final Definitions definitions;
    private final OrganisationTree organisation;
    private final ReleasingAnswers answers;
    private final KeepingARelease keeping;

    ReleasingAQuarter(
            ComputedValues computed,
            Definitions definitions,
            OrganisationTree organisation,
            ReleasingAnswers answers,
            KeepingARelease keeping) {
        this.computed = computed;
        this.definitions = definitions;
        this.organisation = organisation;
        this.answers = answers;
        this.keeping = keeping;
    }

    /**
     * Decides the quarter anew and keeps what was decided.
     *
     * @throws SmallGroupDerivable if the independent audit finds a derivable group; then the earlier release stands
     */
    public void release(Quarter quarter) {
        var counted = new CountedQuarter(organisation.of(quarter), computed.of(Period.quarter(quarter)));
        var inside = new ArrayList<Decision>();
        var open = new ArrayList<Decision>();
        definitions.all().stream()
                .filter(Definition::isOfOwnRecords)
                .map(Definition::code)
                .forEach(code -> {
                    inside.addAll(ReleasingRecords.inside(code, counted));
                    open.addAll(ReleasingRecords.open(code, counted));
                });
        var entries = new ArrayList<Ledger.Entry>();
        for (var together : AskedTogether.of(definitions.all())) {
            var plan = answers.decide(together, quarter, counted);
            inside.addAll(plan.decided().inside());
            open.addAll(plan.decided().open());
            plan.entry().ifPresent(entries::add);
        }
        keeping.keep(Period.quarter(quarter), new Decided(inside, open), List.copyOf(entries));
    }
}
