package se.lyhord.indicator;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.DefinitionRegister.Entry;
import se.lyhord.indicator.DefinitionRegister.Origin;
import se.lyhord.indicator.Definitions.Version;

/** The definitions of files, as they were read once. */
final class DefinitionFiles {

    private final Map<String, Read> newest = new TreeMap<>();
    private final List<Read> all = new ArrayList<>();
    private final List<RefusedDefinition> refused = new ArrayList<>();

    /** @param folders the product's first */
    DefinitionFiles(List<List<DefinitionFile>> folders) {
        for (var i = 0; i < folders.size(); i++) {
            for (var file : folders.get(i)) {
                take(file, i == 0 ? Origin.SHIPPED : Origin.FOLDER);
            }
        }
    }

    private record Read(Definition definition, DefinitionText text, String file, Origin origin) {}

    List<RefusedDefinition> refused() {
        return refused;
    }

    /** All that were taken, also those that another file has a higher version of; each comes after its earlier ones. */
    List<Version> versions(Instant takenUpAt) {
        return all.stream()
                .map(read -> new Version(
                        read.definition(),
                        new Entry(
                                read.definition().code(),
                                read.definition().version(),
                                read.definition().contentHash(),
                                read.text(),
                                read.origin(),
                                takenUpAt)))
                .toList();
    }

    /** Files that say something else under the version of one that was approved. */
    List<RefusedDefinition> overtakenBy(List<Version> approved) {
        return newest.values().stream()
                .filter(read -> approved.stream()
                        .map(Version::definition)
                        .anyMatch(other -> other.code().equals(read.definition().code())
                                && other.version() == read.definition().version()
                                && !other.contentHash().equals(read.definition().contentHash())))
                .map(read -> alreadyThere(read.definition(), read.definition().version())
                        .in(read.file()))
                .toList();
    }

    private void take(DefinitionFile file, Origin origin) {
        try {
            var yaml = file.text();
            var definition = DefinitionReader.read(yaml, file::beside);
            var sql = definition.rule() instanceof Rule.Sql one ? one.text() : "";
            add(new Read(definition, new DefinitionText(yaml, sql), file.name(), origin));
        } catch (BrokenDefinition e) {
            refused.add(e.in(file.name()));
        } catch (IOException e) {
            refused.add(new RefusedDefinition(
                    file.name(),
                    1,
                    new Bilingual("filen kan inte läsas", "the file cannot be read: " + e.getMessage())));
        }
    }

    /** A later file replaces an earlier one by a higher version alone, so that no definition changes unnoticed. */
    private void add(Read read) throws BrokenDefinition {
        var definition = read.definition();
        var earlier = newest.get(definition.code());
        if (earlier != null && earlier.definition().contentHash().equals(definition.contentHash())) {
            return;
        }
        if (earlier != null && earlier.definition().version() >= definition.version()) {
            throw alreadyThere(definition, earlier.definition().version());
        }
        newest.put(definition.code(), read);
        all.add(read);
    }

    private static BrokenDefinition alreadyThere(Definition definition, int version) {
        return new BrokenDefinition(
                1,
                "”%s” finns redan med annat innehåll; höj versionen över %d".formatted(definition.code(), version),
                "\"%s\" is there already with other content; raise the version above %d"
                        .formatted(definition.code(), version));
    }
}
