package se.lyhord.indicator.closing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.organisation.Quarter;

/** The certificates of closed quarters, each held to what is frozen when it is asked for. */
@Component
public class Certificates {

    private final QuarterCloses closes;
    private final QuarterEvidence evidence;

    Certificates(QuarterCloses closes, QuarterEvidence evidence) {
        this.closes = closes;
        this.evidence = evidence;
    }

    /** That of a revision; empty where there is none. */
    public Optional<Certificate> of(Quarter quarter, int revision) {
        return closes.of(quarter).stream()
                .filter(close -> close.content().revision() == revision)
                .findFirst()
                .map(close -> new Certificate(
                        close,
                        evidence.recomputed(quarter, revision)
                                .equals(close.content().hashes()),
                        evidence.inputs(quarter).equals(close.content().inputs()),
                        closes.erasures(quarter)));
    }
}
