package se.lyhord.indicator;

/** The groups that counts are kept in. {@code T} is the sum of the others; {@code X} is never shown by itself. */
public enum Gender {
    /** Everyone. */
    T,
    /** Women and girls. */
    K,
    /** Men and boys. */
    M,
    /** Other, unknown, won't say, empty; and everyone, where an indicator knows no gender. */
    X
}
