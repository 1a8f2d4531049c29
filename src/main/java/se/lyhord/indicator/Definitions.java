package se.lyhord.indicator;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;
import se.lyhord.indicator.DefinitionRegister.Entry;
import se.lyhord.indicator.DefinitionRegister.Origin;
import se.lyhord.organisation.Quarter;

/**
 * The indicators that there are: those of the product, those of a folder {@code batch-jobs/indicators} in the working
 * folder or in the home folder, and those that were written in the browser and approved. The database is asked each
 * time whether more were approved, so that all servers and jobs agree. A file that is broken is refused and the rest
 * load.
 */
@Component
public class Definitions implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Definitions.class);
    private static final Path FOLDER = Path.of("batch-jobs", "indicators");

    private final DefinitionFiles files;
    private final DefinitionRegister register;
    private final Clock clock;
    private volatile Approved approved = new Approved("", List.of());

    @Autowired
    Definitions(LyhordProperties properties, DefinitionRegister register, Clock clock) {
        this(
                new DefinitionFiles(List.of(
                        DefinitionFile.shipped(),
                        DefinitionFile.in(FOLDER.toAbsolutePath()),
                        DefinitionFile.in(properties.home().resolve(FOLDER)))),
                register,
                clock);
    }

    /** Those of files alone, the product's first. */
    Definitions(List<List<DefinitionFile>> folders) {
        this(new DefinitionFiles(folders), DefinitionRegister.NONE, Clock.systemUTC());
    }

    Definitions(DefinitionFiles files, DefinitionRegister register, Clock clock) {
        this.files = files;
        this.register = register;
        this.clock = clock;
        files.refused().forEach(file -> LOG.error("The indicator definition was refused: {}", file));
    }

    private record Approved(String stamp, List<Version> versions) {}

    /**
     * A definition with the text that it was read from.
     *
     * @param entry how it was taken up
     */
    public record Version(Definition definition, Entry entry) {}

    /** The newest version of each, by code. */
    public List<Definition> all() {
        return newest(_ -> true);
    }

    /** Those that a quarter is counted with, by code: the newest version that is valid on its last day. */
    public List<Definition> validIn(Quarter quarter) {
        return newest(definition -> !definition.validFrom().isAfter(quarter.lastDay()));
    }

    /** Codes of those that count the homes' own records, and not what young people answered. */
    public Set<String> ofOwnRecords() {
        return all().stream()
                .filter(Definition::isOfOwnRecords)
                .map(Definition::code)
                .collect(Collectors.toSet());
    }

    /** The newest version of an indicator. */
    public Optional<Definition> find(String code) {
        return all().stream()
                .filter(definition -> definition.code().equals(code))
                .findFirst();
    }

    /** Every version of an indicator that was ever used here, the newest first. */
    public List<Version> versions(String code) {
        var kept = register.of(code).stream().flatMap(Definitions::read).toList();
        var others = inUse().filter(version -> version.definition().code().equals(code))
                .filter(version -> kept.stream()
                        .noneMatch(one ->
                                one.entry().contentHash().equals(version.entry().contentHash())));
        return Stream.concat(kept.stream(), others)
                .sorted((one, other) -> Integer.compare(
                        other.definition().version(), one.definition().version()))
                .toList();
    }

    /** What was not taken, with the reasons. */
    public List<RefusedDefinition> refused() {
        return Stream.concat(files.refused().stream(), files.overtakenBy(approved()).stream())
                .toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        files.versions(clock.instant()).forEach(version -> register.takeUp(version.entry()));
    }

    private List<Definition> newest(Predicate<Definition> wanted) {
        Map<String, Definition> byCode = new TreeMap<>();
        inUse().map(Version::definition)
                .filter(wanted)
                .forEach(definition -> byCode.merge(
                        definition.code(), definition, (one, other) -> other.version() >= one.version() ? other : one));
        return List.copyOf(byCode.values());
    }

    private Stream<Version> inUse() {
        return Stream.concat(files.versions(clock.instant()).stream(), approved().stream());
    }

    private List<Version> approved() {
        var stamp = register.stamp();
        var now = approved;
        if (!stamp.equals(now.stamp())) {
            now = new Approved(
                    stamp,
                    register.approved().stream().flatMap(Definitions::read).toList());
            approved = now;
        }
        return now.versions();
    }

    private static Stream<Version> read(Entry entry) {
        return entry.text().read() instanceof DefinitionText.Reading.Read(var definition)
                ? Stream.of(new Version(definition, entry))
                : Stream.empty();
    }

    /** Where a definition that is in use came from. */
    public Origin originOf(Definition definition) {
        return inUse().filter(version -> version.definition().equals(definition))
                .map(version -> version.entry().origin())
                .findFirst()
                .orElse(Origin.FOLDER);
    }
}
