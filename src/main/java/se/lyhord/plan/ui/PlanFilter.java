package se.lyhord.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.PlanChoice;
import se.lyhord.plan.PlanState;

/** Narrows the list of plans by client, state, and whether the stay goes on. */
class PlanFilter extends Div {

    private final TextField client = new TextField();
    private final Select<PlanState> state = new Select<>();
    private final Checkbox ended = new Checkbox();

    PlanFilter(Runnable changed) {
        addClassName("plan-filter");
        client.setLabel(getTranslation("plan.search"));
        client.setClearButtonVisible(true);
        client.setValueChangeMode(ValueChangeMode.LAZY);
        client.addValueChangeListener(_ -> changed.run());
        state.setLabel(getTranslation("plan.state"));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("plan.state.any"));
        state.setItems(Stream.of(PlanState.values())
                .filter(one -> one != PlanState.ENDED)
                .toList());
        state.setItemLabelGenerator(one -> getTranslation(one == null ? "plan.state.any" : "plan.state." + one.key()));
        state.addValueChangeListener(_ -> changed.run());
        ended.setLabel(getTranslation("plan.ended"));
        ended.addValueChangeListener(_ -> changed.run());
        add(client, state, ended);
    }

    /** What is asked for at a home, or at all where none is named. */
    PlanChoice at(@Nullable String home) {
        return new PlanChoice(home, client.getValue(), state.getValue(), ended.getValue());
    }
}
