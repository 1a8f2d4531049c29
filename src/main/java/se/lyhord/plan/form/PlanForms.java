package se.lyhord.plan.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

/** All forms of plans: those in files are taken up at each start, and a version that was taken up stays as it is. */
@Component
public class PlanForms {

    static final String FOLDER = "survey-templates";

    private static final Logger LOG = LoggerFactory.getLogger(PlanForms.class);

    private record Key(String form, int version) {}

    private final DataFolder folder;
    private final FormRegister register;
    private final Map<Key, PlanForm> forms = new ConcurrentHashMap<>();

    PlanForms(LyhordProperties properties, FormRegister register) {
        this.folder = new DataFolder(FOLDER, properties.home());
        this.register = register;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void takeUp() {
        folder.read("plans/")
                .forEach(file -> takeUp(file)
                        .ifPresent(
                                refusal -> LOG.error("The form of plans was refused: {}, {}", file.name(), refusal)));
        register.all().forEach(entry -> add(FormFile.read(entry.content())));
    }

    /** Takes a file up; why not, if it cannot be. */
    Optional<String> takeUp(DataFile file) {
        try {
            var form = FormFile.read(file.content());
            var kept = register.takeUp(
                    new FormRegister.Entry(form.id(), form.version(), file.contentHash(), file.content()));
            return kept.contentHash().equals(file.contentHash())
                    ? Optional.empty()
                    : Optional.of("version " + form.version() + " of " + form.id()
                            + " is in use with other content, which stays; a change needs a new version number");
        } catch (MarkedYaml.Broken broken) {
            return Optional.of("line " + broken.line() + ": " + broken.reason());
        }
    }

    private void add(PlanForm form) {
        forms.put(new Key(form.id(), form.version()), form);
    }

    /** A version of a form. */
    public Optional<PlanForm> find(String form, int version) {
        return Optional.ofNullable(forms.get(new Key(form, version)));
    }

    /** The newest form for homes of an operation profile. */
    public Optional<PlanForm> newestFor(String profile) {
        return all().stream()
                .filter(form -> form.profiles().contains(profile))
                .max(Comparator.comparingInt(PlanForm::version).thenComparing(PlanForm::id));
    }

    /** All versions of all forms, by form and version. */
    public List<PlanForm> all() {
        return forms.values().stream()
                .sorted(Comparator.comparing(PlanForm::id).thenComparingInt(PlanForm::version))
                .toList();
    }
}
