package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import se.lyhord.plan.task.Substituting;
import se.lyhord.plan.task.Substitution;
import se.lyhord.plan.ui.PlanWords;

/** Who stands in for whom, now and later. */
class SubstituteSection extends Section {

    private final transient Substituting substituting;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private final Div none = new Div();

    SubstituteSection(Substituting substituting, Runnable changed) {
        this.substituting = substituting;
        this.changed = changed;
        setId("substitutes");
        list.addClassName("task-list");
        none.addClassName("panel");
        none.setText(getTranslation("plan.task.substitutes.none"));
        var bar = new Div(new Button(
                getTranslation("plan.task.substitutes.add"), _ -> new SubstituteDialog(substituting, changed).open()));
        bar.addClassName("toolbar");
        add(
                new H2(getTranslation("plan.task.substitutes")),
                Parts.quiet(getTranslation("plan.task.substitutes.what")),
                bar,
                list,
                none);
    }

    void show() {
        list.removeAll();
        var current = substituting.current();
        current.forEach(one -> list.add(row(one)));
        list.setVisible(!current.isEmpty());
        none.setVisible(current.isEmpty());
    }

    private ListItem row(Substitution one) {
        var text = getTranslation(
                "plan.task.substitutes.one",
                one.absent().displayName(),
                one.substitute().displayName(),
                PlanWords.day(one.from(), getLocale()),
                PlanWords.day(one.until(), getLocale()));
        var row = new ListItem(
                new Span(text), Parts.ofRow(getTranslation("plan.task.substitutes.remove"), text, () -> remove(one)));
        row.addClassName("task-substitute");
        return row;
    }

    private void remove(Substitution one) {
        substituting.remove(one.id());
        changed.run();
        Notification.show(
                getTranslation("plan.task.substitutes.removed", one.absent().displayName()));
    }
}
