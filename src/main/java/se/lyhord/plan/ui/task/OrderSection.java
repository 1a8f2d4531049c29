package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.lyhord.plan.task.FollowedOrder;
import se.lyhord.plan.task.PlanInCharge;
import se.lyhord.plan.task.RegisteringAnOrder;
import se.lyhord.plan.ui.ClientLink;
import se.lyhord.plan.ui.PlanWords;

/** What nurse and rehab have ordered, and whether the plan was updated; more is registered here. */
class OrderSection extends Section {

    private final RowGrid<FollowedOrder> grid = new RowGrid<>();
    private final Div none = new Div();
    private final Button register;
    private transient List<PlanInCharge> plans = List.of();

    OrderSection(RegisteringAnOrder registering, Runnable changed) {
        setId("orders");
        register = new Button(
                getTranslation("plan.task.order.register"), _ -> new OrderDialog(plans, registering, changed).open());
        var bar = new Div(register);
        bar.addClassName("toolbar");
        none.addClassName("panel");
        none.setText(getTranslation("plan.task.orders.none"));
        add(
                new H2(getTranslation("plan.task.orders")),
                Parts.quiet(getTranslation("plan.task.orders.what")),
                bar,
                grid,
                none);
        addColumns(registering, changed);
    }

    private void addColumns(RegisteringAnOrder registering, Runnable changed) {
        grid.addComponentColumn(order -> new ClientLink(order.order().placement(), order.clientRef()))
                .setHeader(getTranslation("plan.client"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::what)
                .setHeader(getTranslation("plan.task.order.what"))
                .setFlexGrow(2);
        grid.hideWhereNarrow(grid.addColumn(order -> getTranslation(
                        "plan.task.order.by-on",
                        order.order().orderedBy(),
                        PlanWords.day(order.order().orderedOn(), getLocale())))
                .setHeader(getTranslation("plan.task.order.by")));
        grid.addComponentColumn(order -> new Div(state(order), strike(order, registering, changed)))
                .setHeader(getTranslation("plan.task.order.state"));
    }

    private Button strike(FollowedOrder order, RegisteringAnOrder registering, Runnable changed) {
        return Parts.ofRow(
                getTranslation("plan.task.order.strike"),
                order.clientRef(),
                () -> new StrikeOrderDialog(order, registering, changed).open());
    }

    void show(List<FollowedOrder> orders, List<PlanInCharge> plans) {
        this.plans = plans;
        grid.setItems(orders);
        grid.setVisible(!orders.isEmpty());
        none.setVisible(orders.isEmpty());
        register.setEnabled(!plans.isEmpty());
        setVisible(!plans.isEmpty());
    }

    private Div what(FollowedOrder order) {
        var text = new Div(order.order().what());
        text.addClassName("quiet");
        return new Div(
                new Div(getTranslation("plan.task.order." + order.order().kind().key())), text);
    }

    private Component state(FollowedOrder order) {
        var updated = order.updatedOn();
        if (updated.isPresent()) {
            return Parts.badge(
                    getTranslation("plan.task.order.updated", PlanWords.day(updated.get(), getLocale())), "on-time");
        }
        return Parts.badge(
                getTranslation("plan.task.order.update-by", PlanWords.day(order.updateBy(), getLocale())),
                order.isLate() ? "overdue" : "due-soon");
    }
}
