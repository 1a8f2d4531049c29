package se.lyhord.release.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import se.lyhord.disclosure.Reason;
import se.lyhord.indicator.Period;
import se.lyhord.release.withheld.WithheldCounts;

/** How many figures are withheld for each reason, and what the reason means. */
class ReasonSummary extends Div {

    ReasonSummary(WithheldCounts counts, Period period, ProtectionWords words) {
        var rows = Stream.of(Reason.values())
                .filter(reason -> counts.of(reason) > 0)
                .map(reason -> List.of(
                        getTranslation("protection.reason." + WithheldFilter.key(reason)),
                        getTranslation("protection.reason." + WithheldFilter.key(reason) + ".what"),
                        words.count(counts.of(reason))))
                .toList();
        var columns = Stream.of("reason", "means", "figures")
                .map(column -> getTranslation("protection.column." + column))
                .toList();
        add(Parts.table(getTranslation("protection.summary", words.period(period)), columns, rows));
    }
}
