package se.lyhord.indicator;

import se.lyhord.datafile.Bilingual;

/** Ends the reading of a definition file at the line that is wrong. */
final class BrokenDefinition extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final transient Bilingual reason;

    BrokenDefinition(int line, String sv, String en) {
        super(en);
        this.line = line;
        this.reason = new Bilingual(sv, en);
    }

    RefusedDefinition in(String file) {
        return new RefusedDefinition(file, line, reason);
    }
}
