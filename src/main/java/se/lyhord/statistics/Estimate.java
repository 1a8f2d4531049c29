package se.lyhord.statistics;

import java.util.Optional;

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
        /** Nobody was counted: the denominator is 0. */
        NO_DATA,
        /** The counts are no part of a whole: the numerator is negative or larger than the denominator. */
        NOT_A_PART
    }

    /** The value alone, for a reader to whom every reason is the same. */
    default Optional<T> toOptional() {
        return switch (this) {
            case Value<T>(T value) -> Optional.of(value);
            case Missing<T> missing -> Optional.empty();
        };
    }
}
