package se.lyhord.release;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.disclosure.SensitivityRule;
import se.lyhord.disclosure.Threshold;
import se.lyhord.disclosure.YearLedger;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.threshold.ValidThresholds;
import se.lyhord.release.withheld.LedgerOfAQuestion;

/** Of indicators that are told of together, those that have been in every release of the year. */
@Component
class ReadingTheLedger implements LedgerOfAQuestion {

    private final Ledger ledger;
    private final Definitions definitions;
    private final ValidThresholds valid;

    ReadingTheLedger(Ledger ledger, Definitions definitions, ValidThresholds valid) {
        this.ledger = ledger;
        this.definitions = definitions;
        this.valid = valid;
    }

    @Override
    public List<Quarter> quarters() {
        return ledger.quarters();
    }

    @Override
    public List<String> indicators(Quarter quarter) {
        var released = ledger.released(quarter);
        return definitions.all().stream()
                .filter(definition -> released.contains(definition.code()))
                .map(definition -> definition.code())
                .toList();
    }

    @Override
    public YearLedger of(String indicator, int year) {
        return ledger.of(together(indicator, year).indicators(), year, Audience.INSIDE);
    }

    @Override
    public SensitivityRule rule(String indicator, List<Quarter> quarters) {
        var together = together(indicator, quarters.getFirst().year());
        return together.rule(quarters.stream()
                .map(quarter -> ledger.threshold(indicator, quarter, Audience.INSIDE)
                        .orElseGet(() -> valid.of(Audience.INSIDE, quarter)))
                .max(Comparator.comparingInt(Threshold::people))
                .orElseThrow());
    }

    private AskedTogether together(String indicator, int year) {
        var released = Period.year(year).quarters().stream()
                .map(ledger::released)
                .filter(codes -> codes.contains(indicator))
                .toList();
        return AskedTogether.of(definitions.all()).stream()
                .filter(all -> all.indicators().contains(indicator))
                .findFirst()
                .orElseThrow()
                .only(code -> released.stream().allMatch(codes -> codes.contains(code)));
    }
}
