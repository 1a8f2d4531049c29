package se.lyhord.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Which homes are to be told of together: those withheld under every node, or some under one. */
class PoolForm extends Section {

    private static final String EVERY = "";

    private final transient Map<String, Set<String>> withheld;
    private final transient Map<String, String> names;
    private final transient Consumer<Collection<Set<String>>> ask;
    private final transient Runnable changed;
    private final Select<String> under = new Select<>();
    private final CheckboxGroup<String> homes = new CheckboxGroup<>();
    private final Button button = new Button();

    /**
     * @param withheld homes by the node above them
     * @param names what nodes are called, by code
     * @param changed that other homes are chosen
     */
    PoolForm(
            Map<String, Set<String>> withheld,
            Map<String, String> names,
            Runnable changed,
            Consumer<Collection<Set<String>>> ask) {
        this.withheld = withheld;
        this.names = names;
        this.ask = ask;
        this.changed = changed;
        addClassNames("panel", "protection-part");
        add(new H2(getTranslation("what-if.pool")));
        var nodes = withheld.keySet().stream()
                .filter(node -> homesOf(node).size() > 1)
                .sorted()
                .toList();
        if (nodes.isEmpty()) {
            add(Parts.quiet(getTranslation("what-if.pool.none")));
            return;
        }
        add(Parts.quiet(getTranslation("what-if.pool.what")), under, homes, button);
        nameHomes();
        nameUnder(nodes);
        button.setText(getTranslation("what-if.pool.ask"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(_ -> ask());
    }

    private void nameUnder(List<String> nodes) {
        under.setLabel(getTranslation("what-if.under"));
        under.setItemLabelGenerator(node -> node.equals(EVERY) ? getTranslation("what-if.under.every") : name(node));
        var choices = new ArrayList<>(List.of(EVERY));
        choices.addAll(nodes);
        under.setItems(choices);
        under.addValueChangeListener(change -> offer(change.getValue()));
        under.setValue(EVERY);
    }

    private void nameHomes() {
        homes.setLabel(getTranslation("what-if.homes"));
        homes.setItemLabelGenerator(this::name);
        homes.addValueChangeListener(_ -> allow());
    }

    private void offer(String node) {
        homes.setVisible(!node.equals(EVERY));
        homes.setItems(homesOf(node));
        homes.setValue(homesOf(node));
        allow();
    }

    private void allow() {
        changed.run();
        homes.setHelperText(getTranslation("what-if.homes.two"));
        button.setEnabled(under.getValue().equals(EVERY) || homes.getValue().size() > 1);
    }

    private void ask() {
        ask.accept(
                under.getValue().equals(EVERY)
                        ? withheld.values().stream()
                                .filter(below -> below.size() > 1)
                                .toList()
                        : List.of(homes.getValue()));
    }

    private Set<String> homesOf(String node) {
        return new TreeSet<>(withheld.getOrDefault(node, Set.of()));
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }
}
