package se.lyhord.indicator;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.lyhord.organisation.Quarter;

/** The definitions that are computed: those that could be read and that the database would run. */
@Component
public class AcceptedDefinitions {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptedDefinitions.class);

    private final Definitions definitions;
    private final Records records;

    /** Contents that the database has said it would run: asked once a process, not once a quarter. */
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();

    AcceptedDefinitions(Definitions definitions, Records records) {
        this.definitions = definitions;
        this.records = records;
    }

    /** All of them, by code. */
    List<Definition> all() {
        return definitions.all().stream().filter(this::isAccepted).toList();
    }

    /** Those that hold in a quarter, each in the newest version that does. */
    List<Definition> validIn(Quarter quarter) {
        return definitions.validIn(quarter).stream().filter(this::isAccepted).toList();
    }

    /** The indicators that are not computed, a line each with the reason: broken files, and refused by the database. */
    public List<String> leftOut() {
        return Stream.concat(
                        definitions.refused().stream().map(RefusedDefinition::toString),
                        definitions.all().stream()
                                .flatMap(definition -> records.refusal(definition).stream()
                                        .map(reason -> definition.code() + ", " + reason)))
                .map(line -> "Indikator utelämnad / indicator left out: " + line.replaceAll("\\R", " "))
                .toList();
    }

    private boolean isAccepted(Definition definition) {
        if (accepted.contains(definition.contentHash())) {
            return true;
        }
        var refusal = records.refusal(definition);
        refusal.ifPresent(reason -> LOG.error("The indicator {} was left out: {}", definition.code(), reason));
        return refusal.isEmpty() && accepted.add(definition.contentHash());
    }
}
