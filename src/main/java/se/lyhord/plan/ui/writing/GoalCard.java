package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import se.lyhord.plan.document.Activity;
import se.lyhord.plan.document.Goal;
import se.lyhord.plan.document.Place;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.document.SubGoal;
import se.lyhord.plan.form.FormField.Option;

/** A goal with its steps and their activities. */
class GoalCard extends Div {

    private final String id;
    private final transient Page page;

    /** What the page does with what is written. */
    interface Page {

        /** Words changed; the card stays. */
        void type(UnaryOperator<PlanContent> change);

        /** More than words changed; the cards are made anew. */
        void rearrange(UnaryOperator<PlanContent> change);

        /** Puts the cursor on an element. */
        void lead(String id);

        PlanContent content();

        /** A field says something that is refused, or says it no more. */
        void mark(String field, boolean isRefused);
    }

    GoalCard(Goal goal, List<Option> areas, Page page) {
        this.id = goal.id();
        this.page = page;
        addClassNames("panel", "plan-goal");
        setId(PlaceId.of(Place.of(goal)));
        add(heading("goal", id, !goal.text().isBlank()), text("goal-text", goal.text(), Goal::withText));
        add(about(goal, areas));
        goal.subGoals().forEach(step -> add(step(step)));
        var more = new Button(getTranslation("plan.write.step.add"), _ -> {
            page.rearrange(content -> content.withNewSubGoal(id));
            page.lead(PlaceId.of(now().subGoals().getLast().id(), "step-text"));
        });
        more.setId(PlaceId.of(id, "activity"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(more);
    }

    private Div about(Goal goal, List<Option> areas) {
        var area = new Select<Option>();
        area.setLabel(getTranslation("plan.write.area"));
        area.setItems(areas);
        area.setItemLabelGenerator(option -> option.label().in(getLocale()));
        areas.stream()
                .filter(one -> one.value().equals(goal.area()))
                .findFirst()
                .ifPresent(area::setValue);
        area.addValueChangeListener(
                change -> type(one -> one.withArea(change.getValue().value())));
        var ordered = new Checkbox(getTranslation("plan.write.ordered"), goal.isOrdered());
        ordered.setId(PlaceId.of(id, "ordered"));
        ordered.addValueChangeListener(change -> type(one -> one.withOrdered(change.getValue())));
        return row(
                area,
                text("measure", goal.measure(), Goal::withMeasure),
                text("target", goal.target(), Goal::withTarget),
                ordered);
    }

    private Div step(SubGoal step) {
        var more = new Button(getTranslation("plan.write.activity.add"), _ -> {
            page.rearrange(content -> content.withNewActivity(step.id()));
            page.lead(PlaceId.of("A" + page.content().drawn().activities(), "activity-text"));
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var card = new Div(
                heading("step", step.id(), !step.text().isBlank()),
                field(
                        step.id(),
                        "step-text",
                        step.text(),
                        typed -> page.type(content -> content.withSubGoal(step.id(), one -> one.withText(typed)))));
        card.setId(PlaceId.of(new Place(step.id())));
        card.addClassName("plan-step");
        step.activities().forEach(activity -> card.add(activity(activity)));
        card.add(more);
        return card;
    }

    private Div activity(Activity activity) {
        var card = new Div(
                heading("activity", activity.id(), !activity.text().isBlank()),
                part(activity, "activity-text", activity.text(), Activity::withText),
                part(activity, "leads-to", activity.leadsTo(), Activity::withLeadsTo),
                row(
                        part(activity, "responsible", activity.responsible(), Activity::withResponsible),
                        part(activity, "when", activity.when(), Activity::withWhen),
                        part(activity, "how", activity.how(), Activity::withHow)));
        card.setId(PlaceId.of(Place.of(activity)));
        card.addClassName("plan-activity");
        return card;
    }

    /** What it is, and the way to take it away. */
    private Div heading(String kind, String owner, boolean isWrittenOn) {
        var title = getTranslation("plan.write." + kind, owner);
        var row = new Div(
                kind.equals("goal") ? new H3(title) : new H4(title),
                removal("plan.write." + kind + ".remove", owner, isWrittenOn));
        row.addClassName("plan-heading");
        return row;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("plan-row");
        return row;
    }

    private TextField part(
            Activity activity, String what, String value, BiFunction<Activity, String, Activity> change) {
        return field(
                activity.id(),
                what,
                value,
                typed -> page.type(content -> content.withActivity(activity.id(), one -> change.apply(one, typed))));
    }

    private TextField text(String what, String value, BiFunction<Goal, String, Goal> change) {
        return field(id, what, value, typed -> type(one -> change.apply(one, typed)));
    }

    private TextField field(String owner, String what, String value, Consumer<String> typed) {
        return Writing.line(PlaceId.of(owner, what), getTranslation("plan.write." + what), value, typed, page::mark);
    }

    private Button removal(String key, String owner, boolean asks) {
        Runnable remove = () -> page.rearrange(content -> content.without(owner));
        var button = new Button(getTranslation(key), _ -> {
            if (asks) {
                new ConfirmDialog(
                                getTranslation("plan.write.remove.sure", owner),
                                getTranslation("plan.write.remove.what"),
                                getTranslation("plan.write.remove"),
                                _ -> remove.run(),
                                getTranslation("plan.cancel"),
                                _ -> {})
                        .open();
            } else {
                remove.run();
            }
        });
        button.setAriaLabel(getTranslation(key) + " " + owner);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Goal now() {
        return page.content().goals().stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void type(UnaryOperator<Goal> change) {
        page.type(content -> content.withGoal(id, change));
    }
}
