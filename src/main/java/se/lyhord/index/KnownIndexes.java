package se.lyhord.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import se.lyhord.indicator.BrokenDefinition;
import se.lyhord.indicator.RefusedDefinition;
import se.lyhord.organisation.Quarter;

/**
 * The versions of the index that there are.
 *
 * @param versions by number; each has a later baseline than the one before
 * @param refused the files that were not taken, with the reasons
 */
@NamedInterface("formula")
public record KnownIndexes(List<QualityIndex> versions, List<RefusedDefinition> refused) {

    /** What a file holds, or a row of the database. */
    record Candidate(String file, String text) {}

    public KnownIndexes {
        versions = List.copyOf(versions);
        refused = List.copyOf(refused);
    }

    /** Takes them one by one; a later one is a new version with a later baseline, or the same as one that is there. */
    static KnownIndexes of(List<Candidate> candidates) {
        var versions = new ArrayList<QualityIndex>();
        var refused = new ArrayList<RefusedDefinition>();
        for (var candidate : candidates) {
            try {
                take(QualityIndexReader.read(candidate.text()), versions);
            } catch (BrokenDefinition e) {
                refused.add(e.in(candidate.file()));
            }
        }
        return new KnownIndexes(versions, refused);
    }

    private static void take(QualityIndex index, List<QualityIndex> versions) throws BrokenDefinition {
        if (versions.stream().anyMatch(one -> one.contentHash().equals(index.contentHash()))) {
            return;
        }
        if (!versions.isEmpty()) {
            check(index, versions.getLast());
        }
        versions.add(index);
    }

    private static void check(QualityIndex index, QualityIndex latest) throws BrokenDefinition {
        if (index.version() <= latest.version()) {
            throw new BrokenDefinition(
                    1,
                    "version %d finns redan med annat innehåll; höj versionen".formatted(latest.version()),
                    "version %d is there already with other content; raise the version".formatted(latest.version()));
        }
        if (index.baseline().compareTo(latest.baseline()) <= 0) {
            throw new BrokenDefinition(
                    1,
                    "en ny version börjar en ny serie: ”baseline” är senare än %s".formatted(latest.baseline()),
                    "a new version begins a new series: \"baseline\" is later than %s".formatted(latest.baseline()));
        }
    }

    /** The version that a quarter is computed with: the latest whose series has begun by then. */
    public Optional<QualityIndex> at(Quarter quarter) {
        return versions.stream()
                .filter(index -> index.baseline().compareTo(quarter) <= 0)
                .max(Comparator.comparingInt(QualityIndex::version));
    }

    /** The refused files in the words of a language, a line each. */
    public List<String> refusals(Locale language) {
        return refused.stream()
                .map(file -> "%s:%d: %s"
                        .formatted(file.file(), file.line(), file.reason().in(language)))
                .toList();
    }

    /** The version of a number. */
    public Optional<QualityIndex> version(int number) {
        return versions.stream().filter(index -> index.version() == number).findFirst();
    }
}
