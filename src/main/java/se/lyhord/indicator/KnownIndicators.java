package se.lyhord.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The indicators for those who show figures: what they are called, and which way is the better one. */
@Component
@NamedInterface("series")
public class KnownIndicators {

    private final Definitions definitions;

    KnownIndicators(Definitions definitions) {
        this.definitions = definitions;
    }

    /** All, by code. */
    public List<KnownIndicator> all() {
        return definitions.all().stream().map(KnownIndicators::known).toList();
    }

    /** Which way each is the better one, by code. */
    public Map<String, Direction> directions() {
        return all().stream().collect(Collectors.toMap(KnownIndicator::code, KnownIndicator::direction));
    }

    /**
     * Codes of those that count how things stand on a quarter's last day. The same people are counted again in the next
     * quarter, so that tests which take each quarter for other people find trends that are none.
     */
    public Set<String> standingOnADay() {
        return definitions.all().stream()
                .filter(definition -> definition.kind() == Definition.Kind.ON_DAY)
                .map(Definition::code)
                .collect(Collectors.toSet());
    }

    private static KnownIndicator known(Definition definition) {
        return new KnownIndicator(
                definition.code(), definition.name().sv(), definition.name().en(), definition.direction());
    }
}
