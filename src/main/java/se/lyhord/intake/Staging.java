package se.lyhord.intake;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the rows of one file are put, checked against each other and what is stored, and merged from. */
public interface Staging {

    /** Rows on their way into the staging table; each as its columns' values, null for none. */
    interface Rows {
        void add(List<@Nullable String> values) throws IOException;
    }

    /** What fills the staging table. */
    interface Source {
        void writeTo(Rows rows) throws IOException;
    }

    /**
     * Rows of a file that landed.
     *
     * @param inserted were not there before
     * @param updated were there with other values
     * @param unchanged were there as they are
     */
    record Landed(long inserted, long updated, long unchanged) {}

    /** Puts the rows of a file into its staging table, which is empty before. */
    void fill(ImportFile file, Source source) throws IOException;

    /** Refuses staged rows that break a rule; what is left can be merged. */
    void check(ImportFile file, Consumer<Refusal> refusals);

    /** Merges what is staged into the stored records, and empties the staging table. */
    Landed merge(ImportFile file);
}
