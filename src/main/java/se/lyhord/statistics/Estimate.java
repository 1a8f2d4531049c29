package se.lyhord.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * The result of a statistical method: a value, or the reason why there is none. No NaN, infinity or exception stands
 * for a result that the counts do not allow.
 *
 * @param <T> what is estimated
 */
public sealed interface Estimate<T> {

    /** A result that could be computed. */
    record Value<T>(T value) implements Estimate<T> {}

    /** A result that could not be computed, and why. */
    record Missing<T>(Reason reason) implements Estimate<T> {}

    /** Why a result is missing. */
    enum Reason {
        /** Nobody was counted: the denominator is 0, or there is no observation. */
        NO_DATA,
        /** The counts are no part of a whole: the numerator is negative or larger than the denominator. */
        NOT_A_PART,
        /** There are fewer observations or groups than the method takes at least. */
        TOO_FEW,
        /** The counts are larger than the method can reckon with. */
        TOO_LARGE,
        /** A part is withheld, so that the whole is, too. */
        WITHHELD,
        /** A number is negative where the method takes none under 0. */
        NEGATIVE,
        /** All that is compared is alike, so that nothing stands out from chance. */
        ZERO_VARIANCE,
        /** Everybody's sum over the questions is the same. */
        ZERO_TOTAL_VARIANCE,
        /** The groups are no more unlike than chance makes them. */
        NO_BETWEEN_VARIANCE,
        /** Everybody in a group is alike, in every group. */
        NO_WITHIN_VARIANCE
    }

    /** The value alone, for a reader to whom every reason is the same. */
    default Optional<T> toOptional() {
        return switch (this) {
            case Value<T>(T value) -> Optional.of(value);
            case Missing<T> missing -> Optional.empty();
        };
    }

    /** What follows from the value; missing for the same reason where there is none. */
    default <R> Estimate<R> map(Function<? super T, ? extends R> next) {
        return switch (this) {
            case Value<T>(T value) -> new Value<>(next.apply(value));
            case Missing<T>(Reason reason) -> new Missing<>(reason);
        };
    }
}
