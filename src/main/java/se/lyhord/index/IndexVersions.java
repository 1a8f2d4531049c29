package se.lyhord.index;

import java.util.List;

/** The versions that values were computed with, kept as they were written; a version never changes. */
public interface IndexVersions {

    /** Keeps a version; nothing where it is kept already. */
    void keep(QualityIndex index);

    /** The texts that are kept, by version. */
    List<String> texts();
}
