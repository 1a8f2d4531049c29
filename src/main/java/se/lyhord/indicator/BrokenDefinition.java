package se.lyhord.indicator;

import se.lyhord.datafile.Bilingual;

/** Ends the reading of a definition file at the line that is wrong. */
public final class BrokenDefinition extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final transient Bilingual reason;

    public BrokenDefinition(int line, String sv, String en) {
        super(en);
        this.line = line;
        this.reason = new Bilingual(sv, en);
    }

    /** The refusal of the file that was read. */
    public RefusedDefinition in(String file) {
        return new RefusedDefinition(file, line, reason);
    }
}
