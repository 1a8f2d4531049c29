package se.lyhord.indicator.closing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.organisation.Quarter;

/** Everything that should be looked at before a quarter is closed. */
@Component
class Findings {

    private final MissingRecords missing;
    private final OddValues odd;
    private final List<OpenWork> open;

    Findings(MissingRecords missing, OddValues odd, List<OpenWork> open) {
        this.missing = missing;
        this.odd = odd;
        this.open = open;
    }

    List<Finding> of(Quarter quarter) {
        return Stream.of(
                        missing.of(quarter).stream(),
                        open.stream().flatMap(work -> work.of(quarter).stream()),
                        odd.of(quarter).stream())
                .flatMap(found -> found)
                .toList();
    }
}
