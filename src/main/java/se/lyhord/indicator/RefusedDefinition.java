package se.lyhord.indicator;

import se.lyhord.datafile.Bilingual;

/**
 * A definition that was not taken, and why.
 *
 * @param file the file
 * @param line the line, from 1
 */
public record RefusedDefinition(String file, int line, Bilingual reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
