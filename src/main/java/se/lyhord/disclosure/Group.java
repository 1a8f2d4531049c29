package se.lyhord.disclosure;

/** Whom a figure is about, by the code that tables and files use. */
public enum Group {
    /** Everyone. */
    T,
    /** Women and girls. */
    K,
    /** Men and boys. */
    M
}
