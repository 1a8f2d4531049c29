package se.lyhord.indicator.editing;

import java.util.Optional;
import se.lyhord.datafile.Bilingual;

/**
 * Something that stands against proposing a draft.
 *
 * @param field where; empty for the draft as a whole
 * @param sentence what is wrong
 */
public record Problem(Optional<DraftField> field, Bilingual sentence) {

    static Problem at(DraftField field, String sv, String en) {
        return new Problem(Optional.of(field), new Bilingual(sv, en));
    }
}
