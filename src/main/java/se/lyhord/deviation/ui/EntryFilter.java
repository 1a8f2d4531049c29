package se.lyhord.deviation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.EntryChoice;
import se.lyhord.deviation.EntryKind;
import se.lyhord.deviation.EntryOrder;
import se.lyhord.deviation.EntryState;
import se.lyhord.deviation.Severity;
import se.lyhord.organisation.Node;

/** Narrows the list of deviations and inspections, and puts it in an order. */
class EntryFilter extends Div {

    private final transient Runnable changed;
    private final transient List<Node> homes;
    private boolean isTaking;
    private final TextField text = new TextField();
    private final ComboBox<Node> home = new ComboBox<>();
    private final Select<EntryKind> kind;
    private final Select<Category> category;
    private final Select<Severity> severity;
    private final Select<EntryState> state;
    private final Select<EntryOrder> order;

    EntryFilter(List<Node> homes, Runnable changed) {
        this.changed = changed;
        this.homes = homes;
        addClassNames("toolbar", "deviation-filter");
        kind = narrowing("kind", EntryKind.values(), one -> getTranslation("deviation.kind." + one.key()));
        category = narrowing("category", Category.values(), one -> getTranslation("deviation.category." + one.key()));
        severity = narrowing("severity", Severity.values(), one -> getTranslation("deviation.severity." + one.key()));
        state = narrowing("state", EntryState.values(), one -> getTranslation("deviation.state." + one.key()));
        order = Parts.select(
                getTranslation("deviation.sort"), one -> getTranslation("deviation.sort." + one), EntryOrder.values());
        order.setValue(EntryOrder.NEWEST);
        order.addValueChangeListener(_ -> change());
        kind.addValueChangeListener(_ -> offerWhatTheKindHas());
        nameText();
        nameHome();
        add(text, home, kind, category, severity, state, order);
    }

    private void nameText() {
        text.setLabel(getTranslation("deviation.search"));
        text.setPlaceholder(getTranslation("deviation.search.what"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> change());
    }

    private void nameHome() {
        home.setLabel(getTranslation("deviation.column.home"));
        home.setPlaceholder(getTranslation("deviation.home.all"));
        home.setItems(homes);
        home.setItemLabelGenerator(Node::name);
        home.setClearButtonVisible(true);
        home.setVisible(homes.size() > 1);
        home.addValueChangeListener(_ -> change());
    }

    private <T> Select<T> narrowing(String name, T[] choices, Function<T, String> word) {
        var any = getTranslation("deviation." + name + ".any");
        var select = Parts.<T>select(
                getTranslation("deviation." + name), one -> one == null ? any : word.apply(one), choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.addValueChangeListener(_ -> change());
        return select;
    }

    /** An inspection has neither category nor severity. */
    private void offerWhatTheKindHas() {
        for (var field : List.of(category, severity)) {
            field.setEnabled(kind.getValue() != EntryKind.INSPECTION);
            if (!field.isEnabled()) {
                field.clear();
            }
        }
    }

    /** What is asked for. */
    AskedEntries asked() {
        return new AskedEntries(
                new EntryChoice(
                        home.getOptionalValue().map(Node::code).orElse(null),
                        kind.getValue(),
                        category.getValue(),
                        severity.getValue(),
                        state.getValue(),
                        text.getValue()),
                order.getValue());
    }

    /** Shows what an address asks for; a home that is none of the person's is left out. */
    void take(AskedEntries asked) {
        isTaking = true;
        var choice = asked.choice();
        home.setValue(homes.stream()
                .filter(one -> one.code().equals(choice.home()))
                .findFirst()
                .orElse(null));
        kind.setValue(choice.kind());
        category.setValue(choice.category());
        severity.setValue(choice.severity());
        state.setValue(choice.state());
        text.setValue(choice.text());
        order.setValue(asked.order());
        offerWhatTheKindHas();
        isTaking = false;
    }

    private void change() {
        if (!isTaking) {
            changed.run();
        }
    }
}
