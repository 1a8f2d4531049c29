package se.lyhord.indicator.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.CodeVersion;
import se.lyhord.indicator.ComputedQuarters;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.StaleQuarters;
import se.lyhord.organisation.Quarter;

/** The first of two people checks a quarter, to close it or to revise it with what came late. */
@Service
public class PreparingAClose {

    private final QuarterCloses closes;
    private final QuarterEvidence evidence;
    private final Findings findings;
    private final Definitions definitions;
    private final ComputedQuarters computed;
    private final StaleQuarters stale;
    private final Recounting recounting;
    private final CodeVersion codeVersion;
    private final Clock clock;

    PreparingAClose(
            QuarterCloses closes,
            QuarterEvidence evidence,
            Findings findings,
            Definitions definitions,
            ComputedQuarters computed,
            StaleQuarters stale,
            Recounting recounting,
            CodeVersion codeVersion,
            Clock clock) {
        this.closes = closes;
        this.evidence = evidence;
        this.findings = findings;
        this.definitions = definitions;
        this.computed = computed;
        this.stale = stale;
        this.recounting = recounting;
        this.codeVersion = codeVersion;
        this.clock = clock;
    }

    /** Takes the check back, so that nobody approves it. */
    public CloseOutcome withdraw(Quarter quarter) {
        if (closes.prepared(quarter).isEmpty()) {
            return CloseOutcome.refused(
                    quarter + " väntar inte på någon: kontrollen är redan godkänd eller återtagen",
                    quarter + " waits for nobody: its check has been approved or taken back already");
        }
        closes.withdraw(quarter);
        return new CloseOutcome.Withdrawn(quarter);
    }

    /**
     * Checks a quarter and keeps what is to be certified, in the place of what was prepared before.
     *
     * @param person username of who answers for it
     */
    public CloseOutcome prepare(Quarter quarter, String person) {
        var by = person.strip();
        if (!quarter.lastDay().isBefore(LocalDate.now(clock))) {
            return CloseOutcome.refused(
                    "%s har inte tagit slut; kvartalet kan stängas från och med %s"
                            .formatted(quarter, quarter.next().firstDay()),
                    "%s has not ended; the quarter can be closed from %s on"
                            .formatted(quarter, quarter.next().firstDay()));
        }
        if (!computed.all().contains(quarter)) {
            return CloseOutcome.refused(
                    quarter + " är inte beräknat; beräkna indikatorerna först",
                    quarter + " has not been computed; compute the indicators first");
        }
        stale.takeIn();
        var isStale = stale.all().contains(quarter);
        var latest = latestRevision(quarter);
        return latest.isPresent() ? revise(quarter, by, latest.getAsInt(), isStale) : first(quarter, by, isStale);
    }

    private CloseOutcome first(Quarter quarter, String by, boolean isStale) {
        if (isStale) {
            return CloseOutcome.refused(
                    "Uppgifter för %s har ändrats sedan beräkningen; beräkna indikatorerna på nytt".formatted(quarter),
                    "Records of %s have changed since it was computed; compute the indicators anew".formatted(quarter));
        }
        return keep(content(quarter, 0, by, List.of()));
    }

    private CloseOutcome revise(Quarter quarter, String by, int latest, boolean isStale) {
        if (!isStale) {
            return CloseOutcome.refused(
                    quarter + " är stängt och inget har kommit till sedan dess",
                    quarter + " is closed, and nothing has come since");
        }
        if (!closes.erasures(quarter).isEmpty()) {
            return CloseOutcome.refused(
                    "Uppgifter har gallrats sedan %s stängdes; det kan inte räknas om, och talen står kvar"
                            .formatted(quarter),
                    "Records were erased since %s was closed; it cannot be counted anew, and the figures stay"
                            .formatted(quarter));
        }
        var content =
                recounting.tried(quarter, () -> content(quarter, latest + 1, by, evidence.since(quarter, latest)));
        if (content.changesNothing()) {
            stale.settle(quarter);
            return CloseOutcome.refused(
                    "Det som har ändrats sedan %s stängdes ändrar inget värde".formatted(quarter),
                    "What has changed since %s was closed changes no value".formatted(quarter));
        }
        return keep(content);
    }

    private CloseContent content(Quarter quarter, int revision, String by, List<Difference> all) {
        var own = definitions.ofOwnRecords();
        var told = all.stream()
                .filter(difference -> own.contains(difference.indicator()))
                .toList();
        return new CloseContent(
                quarter,
                revision,
                by,
                clock.instant(),
                codeVersion.text(),
                evidence.definitions(quarter),
                evidence.inputs(quarter),
                evidence.computed(quarter),
                Stream.concat(changedDefinitions(quarter).stream(), findings.of(quarter).stream())
                        .toList(),
                told,
                told.size() < all.size());
    }

    /** A late record is counted with the definitions of today, so what changes may come of them. */
    private List<Finding> changedDefinitions(Quarter quarter) {
        var before = closes.of(quarter).stream()
                .reduce((_, later) -> later)
                .map(close -> close.content().definitions())
                .orElse(List.of());
        return evidence.definitions(quarter).stream()
                .filter(definition -> !before.isEmpty() && !before.contains(definition))
                .map(definition -> definition.split(" ")[0])
                .flatMap(code -> definitions.find(code).stream())
                .map(definition -> new Finding(
                        Finding.Kind.DEFINITION_CHANGED,
                        "",
                        new Bilingual(
                                definition.name().sv() + " har en annan definition än vid förra bokslutet",
                                definition.name().en() + " has another definition than at the close before")))
                .toList();
    }

    private CloseOutcome keep(CloseContent content) {
        closes.prepare(content);
        return new CloseOutcome.Prepared(content);
    }

    private OptionalInt latestRevision(Quarter quarter) {
        return closes.of(quarter).stream()
                .mapToInt(close -> close.content().revision())
                .max();
    }
}
