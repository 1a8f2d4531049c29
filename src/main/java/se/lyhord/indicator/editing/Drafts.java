package se.lyhord.indicator.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The drafts that are kept. */
public interface Drafts {

    /**
     * A draft as it is kept.
     *
     * @param writers usernames of all who wrote in it
     * @param rowVersion 1 at first, one more with every change
     * @param changedBy name of whoever changed it last
     * @param changedOn the day of that
     */
    record Kept(
            UUID id,
            DefinitionDraft draft,
            Set<String> writers,
            int rowVersion,
            String changedBy,
            LocalDate changedOn) {

        public Kept {
            writers = Set.copyOf(writers);
        }
    }

    /** All, by indicator and day. */
    List<Kept> all();

    Optional<Kept> find(UUID id);

    void add(Kept draft);

    /** Puts a draft in the place of its version before, its writers added; false where somebody else was faster. */
    boolean replace(Kept draft);

    /** Deletes a draft as it was seen; false where somebody else changed or deleted it. */
    boolean delete(UUID id, int rowVersion);
}
