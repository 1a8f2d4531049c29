package se.lyhord.indicator.closing;

/**
 * Who does a step of a close.
 *
 * @param name username of an account, or the name that was given at a terminal
 * @param isSignedIn whether somebody had signed in under that name; nobody does at a terminal
 */
public record Closer(String name, boolean isSignedIn) {

    private static final String AT_THE_TERMINAL = " (terminal)";

    /** Whoever has a terminal gives a name as it pleases. */
    public static Closer atTheTerminal(String name) {
        return new Closer(name.strip(), false);
    }

    /** Reads what {@link #written} wrote. */
    public static Closer of(String written) {
        var text = written.strip();
        return text.endsWith(AT_THE_TERMINAL)
                ? atTheTerminal(text.substring(0, text.length() - AT_THE_TERMINAL.length()))
                : new Closer(text, true);
    }

    /** As it is kept: the name, marked where nobody had signed in. */
    public String written() {
        return isSignedIn ? name : name + AT_THE_TERMINAL;
    }

    /** One who signs in and gives the same name at a terminal is no second person. */
    boolean isNamedAs(Closer other) {
        return name.equalsIgnoreCase(other.name);
    }
}
