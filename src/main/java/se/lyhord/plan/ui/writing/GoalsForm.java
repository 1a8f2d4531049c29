package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.UnaryOperator;
import se.lyhord.plan.document.Goal;
import se.lyhord.plan.document.Place;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.form.FormField.Option;

/** Where goals are added, written and taken away. */
class GoalsForm extends Div {

    private final transient PlanDesk desk;
    private final List<Option> areas;
    private final Div goals = new Div();
    private final Button add;

    GoalsForm(PlanDesk desk) {
        this.desk = desk;
        this.areas = desk.form().goals().areas();
        add = new Button(getTranslation("plan.write.goal.add"), _ -> {
            arrange(PlanContent::withNewGoal);
            lead(PlaceId.of(desk.content().goals().getLast().id(), "goal-text"));
        });
        add.setId(PlaceId.of(Place.GOALS));
        add(goals, add);
        show();
    }

    private void show() {
        goals.removeAll();
        if (desk.content().goals().isEmpty()) {
            var empty = new Paragraph(getTranslation("plan.write.goal.none"));
            empty.addClassName("quiet");
            goals.add(empty);
        }
        desk.content().goals().forEach(goal -> goals.add(card(goal)));
        add.setThemeName(
                ButtonVariant.LUMO_PRIMARY.getVariantName(),
                desk.content().goals().isEmpty());
    }

    private GoalCard card(Goal goal) {
        return new GoalCard(goal, areas, new GoalCard.Page() {
            @Override
            public void type(UnaryOperator<PlanContent> change) {
                desk.change(change);
            }

            @Override
            public void rearrange(UnaryOperator<PlanContent> change) {
                arrange(change);
            }

            @Override
            public void lead(String id) {
                GoalsForm.this.lead(id);
            }

            @Override
            public PlanContent content() {
                return desk.content();
            }

            @Override
            public void mark(String field, boolean isRefused) {
                desk.mark(field, isRefused);
            }
        });
    }

    private void arrange(UnaryOperator<PlanContent> change) {
        desk.change(change);
        show();
    }

    private void lead(String id) {
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus(), 50)", id);
    }
}
