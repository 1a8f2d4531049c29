package se.lyhord.indicator;

import java.util.Optional;
import se.lyhord.datafile.Bilingual;

/**
 * A definition as it is written.
 *
 * @param yaml its file
 * @param sql the SQL file beside it; empty for a survey expression
 */
public record DefinitionText(String yaml, String sql) {

    /** What became of reading it. */
    public sealed interface Reading {

        /** It is a definition. */
        record Read(Definition definition) implements Reading {}

        /** It is not, and where and why; lines count from 1. */
        record Refused(int line, Bilingual reason) implements Reading {}
    }

    /** Reads it; the SQL file has whatever name the definition gives it. */
    public Reading read() {
        try {
            return new Reading.Read(
                    DefinitionReader.read(yaml, _ -> sql.isEmpty() ? Optional.empty() : Optional.of(sql)));
        } catch (BrokenDefinition e) {
            var refused = e.in("");
            return new Reading.Refused(refused.line(), refused.reason());
        }
    }
}
