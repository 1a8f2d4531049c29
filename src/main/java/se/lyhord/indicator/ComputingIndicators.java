package se.lyhord.indicator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.lyhord.organisation.Quarter;

/**
 * Computes the indicators: count the homes of each quarter, add each quarter up the tree, add quarters to longer
 * periods; in this order. Every part replaces what it made before, so it can be done again at any time.
 */
@Service
public class ComputingIndicators {

    private static final Logger LOG = LoggerFactory.getLogger(ComputingIndicators.class);

    private final Definitions definitions;
    private final Records records;
    private final Cells cells;
    private final RollUp rollUp;
    private final Clock clock;

    ComputingIndicators(Definitions definitions, Records records, Cells cells, RollUp rollUp, Clock clock) {
        this.definitions = definitions;
        this.records = records;
        this.cells = cells;
        this.rollUp = rollUp;
        this.clock = clock;
    }

    /**
     * The quarters to compute.
     *
     * @param from the first; without it the first one with a record
     * @param to the last; without it the last one whose last day has passed
     * @throws IllegalArgumentException if {@code from} is later than {@code to}
     */
    public List<Quarter> quarters(Optional<Quarter> from, Optional<Quarter> to) {
        var last = to.orElseGet(() -> Quarter.of(LocalDate.now(clock)).previous());
        if (from.isPresent() && to.isPresent() && from.get().compareTo(last) > 0) {
            throw new IllegalArgumentException("The quarters run from " + from.get() + " to " + last + ": backwards");
        }
        return from.or(() -> records.first(accepted()))
                .map(first -> first.to(last))
                .orElse(List.of());
    }

    /** The indicators that are not computed, a line each with the reason: broken files, and refused by the database. */
    public List<String> leftOut() {
        return Stream.concat(
                        definitions.refused().stream().map(RefusedDefinition::toString),
                        definitions.all().stream()
                                .flatMap(definition -> records.refusal(definition).stream()
                                        .map(reason -> definition.code() + ", " + reason)))
                .map(line -> "Indikator utelämnad / indicator left out: " + line.replaceAll("\\R", " "))
                .toList();
    }

    /** Counts a quarter's records at each home. */
    public void count(Quarter quarter) {
        var counted = validIn(quarter);
        cells.replace(quarter, counted, records.count(counted, quarter));
    }

    /** Adds a quarter up the tree. */
    public void rollUp(Quarter quarter) {
        rollUp.replace(quarter, validIn(quarter));
    }

    /** The years and rolling periods to make anew after these quarters. */
    public List<Period> longerPeriods(List<Quarter> quarters) {
        return Period.madeOf(quarters);
    }

    /** Adds the quarters of a year or rolling period. */
    public void addUp(Period period) {
        rollUp.replace(period);
    }

    private List<Definition> validIn(Quarter quarter) {
        return accepted().stream()
                .filter(definition -> !definition.validFrom().isAfter(quarter.lastDay()))
                .toList();
    }

    private List<Definition> accepted() {
        return definitions.all().stream().filter(this::isAccepted).toList();
    }

    private boolean isAccepted(Definition definition) {
        var refusal = records.refusal(definition);
        refusal.ifPresent(reason -> LOG.error("The indicator {} was left out: {}", definition.code(), reason));
        return refusal.isEmpty();
    }
}
