package se.lyhord.indicator.closing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.indicator.closing.QuarterCloses.Close;
import se.lyhord.organisation.Quarter;

/** Makes the certificates of closed quarters, each by holding the close to what is frozen and to the records. */
@Component
public class Certificates {

    private final QuarterCloses closes;
    private final QuarterEvidence evidence;
    private final Clock clock;

    Certificates(QuarterCloses closes, QuarterEvidence evidence, Clock clock) {
        this.closes = closes;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Checks a revision and keeps what that came to; empty where there is none. */
    public Optional<Certificate> check(Quarter quarter, int revision) {
        var checked = closes.of(quarter).stream()
                .filter(close -> close.content().revision() == revision)
                .findFirst()
                .map(close -> new Certificate(
                        close,
                        clock.instant(),
                        isWhole(close),
                        evidence.inputs(quarter).equals(close.content().inputs()),
                        closes.erasures(quarter)));
        checked.ifPresent(closes::keep);
        return checked;
    }

    private boolean isWhole(Close close) {
        var content = close.content();
        return close.isUnaltered()
                && evidence.recomputed(content.quarter(), content.revision()).equals(content.hashes())
                && evidence.frozenValues(content.quarter(), content.revision())
                        .equals(content.hashes().values());
    }
}
