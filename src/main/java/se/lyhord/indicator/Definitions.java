package se.lyhord.indicator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;
import se.lyhord.datafile.Bilingual;

/**
 * The indicators that there are: those of the product, and those of a folder {@code batch-jobs/indicators} in the
 * working folder or in the home folder. A file that is broken is refused and the rest load.
 */
@Component
public class Definitions {

    private static final Logger LOG = LoggerFactory.getLogger(Definitions.class);
    private static final Path FOLDER = Path.of("batch-jobs", "indicators");

    private final Map<String, Definition> byCode = new TreeMap<>();
    private final List<RefusedDefinition> refused = new ArrayList<>();

    @Autowired
    Definitions(LyhordProperties properties) {
        this(List.of(
                DefinitionFile.shipped(),
                DefinitionFile.in(FOLDER.toAbsolutePath()),
                DefinitionFile.in(properties.home().resolve(FOLDER))));
    }

    Definitions(List<List<DefinitionFile>> folders) {
        folders.forEach(folder -> folder.forEach(this::take));
        refused.forEach(file -> LOG.error("The indicator definition was refused: {}", file));
    }

    /** All, by code. */
    public List<Definition> all() {
        return List.copyOf(byCode.values());
    }

    /** What was not taken, with the reasons. */
    public List<RefusedDefinition> refused() {
        return List.copyOf(refused);
    }

    private void take(DefinitionFile file) {
        try {
            add(DefinitionReader.read(file.text(), file::beside));
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
    private void add(Definition definition) throws BrokenDefinition {
        var earlier = byCode.get(definition.code());
        if (earlier != null && earlier.contentHash().equals(definition.contentHash())) {
            return;
        }
        if (earlier != null && earlier.version() >= definition.version()) {
            throw new BrokenDefinition(
                    1,
                    "”%s” finns redan med annat innehåll; höj versionen över %d"
                            .formatted(definition.code(), earlier.version()),
                    "\"%s\" is there already with other content; raise the version above %d"
                            .formatted(definition.code(), earlier.version()));
        }
        byCode.put(definition.code(), definition);
    }
}
