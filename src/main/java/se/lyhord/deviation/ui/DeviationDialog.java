package se.lyhord.deviation.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.Outcome;
import se.lyhord.deviation.RegisteringAnEntry;
import se.lyhord.deviation.Severity;
import se.lyhord.organisation.Node;

/** Asks what a deviation was about and how bad it was. */
class DeviationDialog extends EntryDialog {

    private final transient RegisteringAnEntry registering;
    private final Select<Category> category;
    private final Select<Severity> severity;

    DeviationDialog(List<Node> homes, RegisteringAnEntry registering, Runnable saved) {
        super(true, homes, saved);
        this.registering = registering;
        category = Parts.select(
                getTranslation("deviation.category"),
                one -> getTranslation("deviation.category." + one.key()),
                Category.values());
        severity = Parts.select(
                getTranslation("deviation.severity"),
                one -> getTranslation("deviation.severity." + one.key()),
                Severity.values());
        severity.setHelperText(getTranslation("deviation.severity.what"));
        Parts.ask(category);
        Parts.ask(severity);
        add(home, day, category, severity, handling);
    }

    @Override
    boolean isMissingSomething() {
        return Parts.isMissing(category) | Parts.isMissing(severity);
    }

    @Override
    Outcome register() {
        return registering.register(
                new Entry.Deviation(
                        id, home.getValue().code(), day.getValue(), category.getValue(), severity.getValue()),
                handling.handling());
    }
}
