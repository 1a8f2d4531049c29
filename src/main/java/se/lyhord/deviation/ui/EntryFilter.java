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
    private final TextField text = new TextField();
    private final ComboBox<Node> home = new ComboBox<>();
    private final Select<EntryKind> kind;
    private final Select<Category> category;
    private final Select<Severity> severity;
    private final Select<EntryState> state;
    private final Select<EntryOrder> order;

    EntryFilter(List<Node> homes, Runnable changed) {
        this.changed = changed;
        addClassNames("toolbar", "deviation-filter");
        kind = narrowing("kind", EntryKind.values(), one -> getTranslation("deviation.kind." + one.key()));
        category = narrowing("category", Category.values(), one -> getTranslation("deviation.category." + one.key()));
        severity = narrowing("severity", Severity.values(), one -> getTranslation("deviation.severity." + one.key()));
        state = narrowing("state", EntryState.values(), one -> getTranslation("deviation.state." + one.key()));
        order = Parts.select(
                getTranslation("deviation.sort"), one -> getTranslation("deviation.sort." + one), EntryOrder.values());
        order.setValue(EntryOrder.NEWEST);
        order.addValueChangeListener(_ -> changed.run());
        kind.addValueChangeListener(_ -> offerWhatTheKindHas());
        nameText();
        nameHome(homes);
        add(text, home, kind, category, severity, state, order);
    }

    private void nameText() {
        text.setLabel(getTranslation("deviation.search"));
        text.setHelperText(getTranslation("deviation.search.what"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(_ -> changed.run());
    }

    private void nameHome(List<Node> homes) {
        home.setLabel(getTranslation("deviation.column.home"));
        home.setPlaceholder(getTranslation("deviation.home.all"));
        home.setItems(homes);
        home.setItemLabelGenerator(Node::name);
        home.setClearButtonVisible(true);
        home.setVisible(homes.size() > 1);
        home.addValueChangeListener(_ -> changed.run());
    }

    private <T> Select<T> narrowing(String name, T[] choices, Function<T, String> word) {
        var any = getTranslation("deviation." + name + ".any");
        var select = Parts.<T>select(
                getTranslation("deviation." + name), one -> one == null ? any : word.apply(one), choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.addValueChangeListener(_ -> changed.run());
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

    EntryChoice choice() {
        return new EntryChoice(
                home.getOptionalValue().map(Node::code).orElse(null),
                kind.getValue(),
                category.getValue(),
                severity.getValue(),
                state.getValue(),
                text.getValue());
    }

    EntryOrder order() {
        return order.getValue();
    }
}
