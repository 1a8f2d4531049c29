package se.lyhord.survey.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts that are kept. */
public interface TemplateDrafts {

    /**
     * A draft as it is kept.
     *
     * @param rowVersion 1 at first, one more with every change
     * @param changedBy name of whoever changed it last
     * @param changedOn the day of that
     */
    record Kept(UUID id, TemplateDraft draft, int rowVersion, String changedBy, LocalDate changedOn) {}

    /** All, by questionnaire and day. */
    List<Kept> all();

    Optional<Kept> find(UUID id);

    void add(Kept draft);

    /** Puts a draft in the place of its version before; false where somebody else changed or deleted that. */
    boolean replace(Kept draft);

    /** Deletes a draft as it was seen; false where somebody else changed or deleted it. */
    boolean delete(UUID id, int rowVersion);
}
