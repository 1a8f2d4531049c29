package se.lyhord.survey;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Codes without anybody to hand them out, for the door that the demo has; outside the demo it stays shut. */
@Service
public class DemoCodes {

    private static final int INVITED = 8;

    private final RoundKeeping rounds;
    private final HandingOut handingOut;
    private final boolean isDemo;

    DemoCodes(RoundKeeping rounds, HandingOut handingOut, @Value("${lyhord.demo:true}") boolean isDemo) {
        this.rounds = rounds;
        this.handingOut = handingOut;
        this.isDemo = isDemo;
    }

    /**
     * A code of the home's round in the running quarter, which is opened if it was not; none once it is closed. The caller sees to the scope, and
     * has no transaction open: what is opened must be committed before another role of the database can write into it.
     */
    public Optional<Code> issue(String home) {
        if (!isDemo) {
            throw new IllegalStateException("There is no demo here");
        }
        rounds.open(home, INVITED);
        return rounds.youths(home).flatMap(handingOut::handOutInDemo).map(NumberedCode::code);
    }
}
