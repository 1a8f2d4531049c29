package se.lyhord.indicator.explanation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay that an indicator counted, as somebody sees it who may read its plan.
 *
 * @param placement the stay's key
 * @param home code of the home
 * @param clientRef the client's pseudonymous reference
 * @param startedOn the first day
 * @param endedOn the last day; null while none is set
 * @param hits how many of its rows are in the numerator
 * @param rows how many of its rows are in the denominator; more than one where goals or versions are counted
 */
public record CountedStay(
        String placement,
        String home,
        String clientRef,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        long hits,
        long rows) {}
