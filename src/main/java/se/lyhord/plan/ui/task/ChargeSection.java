package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import se.lyhord.plan.task.AssigningAContact;
import se.lyhord.plan.task.AssigningAContact.Outcome;
import se.lyhord.plan.task.Colleague;
import se.lyhord.plan.task.PlanInCharge;
import se.lyhord.plan.ui.ClientLink;

/** Who answers for which plan; a manager changes it, a contact person takes a plan that nobody has. */
class ChargeSection extends Section {

    private final transient AssigningAContact assigning;
    private final boolean isManager;
    private final transient Runnable changed;
    private final RowGrid<PlanInCharge> grid = new RowGrid<>();

    ChargeSection(AssigningAContact assigning, boolean isManager, boolean hasHomes, Runnable changed) {
        this.assigning = assigning;
        this.isManager = isManager;
        this.changed = changed;
        setId("who-answers");
        add(new H2(getTranslation("plan.task.charge")), Parts.quiet(getTranslation(what())), grid);
        addColumns(hasHomes);
    }

    private String what() {
        return isManager ? "plan.task.charge.manager" : "plan.task.charge.contact";
    }

    private void addColumns(boolean hasHomes) {
        grid.addComponentColumn(plan -> new ClientLink(plan.placement(), plan.clientRef()))
                .setHeader(getTranslation("plan.client"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::contact)
                .setHeader(getTranslation("plan.task.contact"))
                .setFlexGrow(2);
        grid.hideWhereNarrow(grid.addColumn(plan -> name(plan.answering().deputy()))
                .setHeader(getTranslation("plan.task.deputy.title")));
        if (hasHomes) {
            grid.hideWhereNarrow(grid.addColumn(PlanInCharge::homeName).setHeader(getTranslation("plan.home")));
        }
        grid.addComponentColumn(this::button)
                .setHeader(getTranslation("plan.task.charge.change"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    void show(List<PlanInCharge> plans) {
        grid.setItems(plans);
        setVisible(!plans.isEmpty());
    }

    private Component contact(PlanInCharge plan) {
        var contact = plan.answering().contact();
        if (contact.isPresent()) {
            return new Span(contact.get().displayName());
        }
        var place = new Div(Parts.badge(getTranslation("plan.task.nobody"), "overdue"));
        plan.formerContact().ifPresent(name -> place.add(new Div(getTranslation("plan.task.former", name))));
        return place;
    }

    private Component button(PlanInCharge plan) {
        if (isManager) {
            return Parts.ofRow(
                    getTranslation("plan.task.charge.edit"),
                    plan.clientRef(),
                    () -> new ContactDialog(plan, assigning, changed).open());
        }
        return plan.answering().isNobody()
                ? Parts.ofRow(getTranslation("plan.task.charge.take"), plan.clientRef(), () -> take(plan))
                : new Span();
    }

    private void take(PlanInCharge plan) {
        var outcome = assigning.take(plan.placement());
        changed.run();
        Notification.show(
                switch (outcome) {
                    case Outcome.Assigned _ -> getTranslation("plan.task.charge.taken", plan.clientRef());
                    case Outcome.Refused(var reason) -> getTranslation("plan.task.charge." + reason);
                });
    }

    private static String name(Optional<Colleague> one) {
        return one.map(Colleague::displayName).orElse("");
    }
}
