package se.lyhord.plan.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;
import se.lyhord.datafile.DataFile;
import se.lyhord.datafile.DataFolder;
import se.lyhord.datafile.MarkedYaml;

/** Takes up, at each start, the rules in the files of {@code survey-templates/plans/deadlines}. */
@Component
class MunicipalityRules {

    private static final Logger LOG = LoggerFactory.getLogger(MunicipalityRules.class);

    private final DataFolder folder;
    private final Rules rules;

    MunicipalityRules(LyhordProperties properties, Rules rules) {
        this.folder = new DataFolder("survey-templates", properties.home());
        this.rules = rules;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    void takeUp() {
        takeUp(folder.read("plans/deadlines/"));
    }

    /** Takes up the files that can be read, in the place of all rules before; says why the others are refused. */
    List<String> takeUp(List<DataFile> files) {
        var read = new ArrayList<MunicipalityRule>();
        var seen = new HashSet<String>();
        var refusals = new ArrayList<String>();
        var profiles = rules.profiles();
        for (var file : files) {
            refusal(file, read, seen, profiles).ifPresent(refusals::add);
        }
        refusals.forEach(refusal -> LOG.error("Deadlines were refused: {}", refusal));
        rules.replace(read);
        return refusals;
    }

    private static Optional<String> refusal(
            DataFile file, List<MunicipalityRule> read, HashSet<String> seen, Set<String> profiles) {
        try {
            var found = RuleFile.read(file.content());
            var unknown = found.stream()
                    .flatMap(rule -> rule.profiles().stream())
                    .filter(profile -> !profiles.contains(profile))
                    .findFirst();
            if (unknown.isPresent()) {
                return Optional.of(
                        file.name() + ": there is no operation profile " + unknown.get() + ", but " + profiles);
            }
            var keys = new HashSet<>(seen);
            var second = found.stream()
                    .flatMap(MunicipalityRules::keys)
                    .filter(key -> !keys.add(key))
                    .findFirst();
            if (second.isEmpty()) {
                seen.addAll(keys);
                read.addAll(found);
            }
            return second.map(key -> file.name() + ": there are two rules for " + key);
        } catch (MarkedYaml.Broken broken) {
            return Optional.of(file.name() + ", line " + broken.line() + ": " + broken.reason());
        }
    }

    private static Stream<String> keys(MunicipalityRule rule) {
        return rule.profiles().stream()
                .sorted()
                .map(profile -> rule.municipality() + " " + profile + " " + rule.validFrom());
    }
}
