package se.lyhord.indicator.closing;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.indicator.CodeVersion;
import se.lyhord.indicator.ComputingIndicators;
import se.lyhord.indicator.Runs;
import se.lyhord.organisation.Quarter;

/** Counts a closed quarter with its late data: to look what would change, or to change it. */
@Component
class Recounting {

    private final ComputingIndicators computing;
    private final Runs runs;
    private final CodeVersion codeVersion;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    Recounting(
            ComputingIndicators computing,
            Runs runs,
            CodeVersion codeVersion,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.computing = computing;
        this.runs = runs;
        this.codeVersion = codeVersion;
        this.clock = clock;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Looks at what the quarter would come to, and takes it back. */
    <T> T tried(Quarter quarter, Supplier<T> look) {
        return requireNonNull(ownTransaction.execute(status -> {
            status.setRollbackOnly();
            count(quarter);
            return look.get();
        }));
    }

    /** Makes it so, unless what it comes to is refused; then it is taken back. */
    boolean done(Quarter quarter, Supplier<Boolean> isAsExpected) {
        return requireNonNull(ownTransaction.execute(status -> {
            count(quarter);
            var isSo = isAsExpected.get();
            if (!isSo) {
                status.setRollbackOnly();
            }
            return isSo;
        }));
    }

    private void count(Quarter quarter) {
        runs.begin(clock.instant(), codeVersion.text());
        computing.count(quarter);
        computing.rollUp(quarter);
    }
}
