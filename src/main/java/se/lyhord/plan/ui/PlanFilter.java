package se.lyhord.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.lyhord.plan.PlanStanding;
import se.lyhord.plan.PlanState;

/** Narrows the list of plans by client, state, and whether the stay goes on. */
class PlanFilter extends Div {

    private final TextField client = new TextField();
    private final Select<PlanState> state = new Select<>();
    private final Checkbox ended = new Checkbox();

    PlanFilter(Runnable changed) {
        addClassName("toolbar");
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

    /** Those of the standings that are asked for, in their order. */
    List<PlanStanding> choose(List<PlanStanding> standings) {
        var part = client.getValue().strip().toLowerCase(Locale.ROOT);
        return standings.stream()
                .filter(standing -> standing.isOngoing() || ended.getValue())
                .filter(standing -> state.isEmpty() || standing.state() == state.getValue())
                .filter(standing ->
                        standing.clientRef().toLowerCase(Locale.ROOT).contains(part))
                .toList();
    }
}
