package se.lyhord.plan.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import se.lyhord.plan.EstablishedPlan;
import se.lyhord.plan.FollowUp;
import se.lyhord.plan.FollowUpId;
import se.lyhord.plan.HoldingAFollowUp.Outcome;
import se.lyhord.plan.PlanStanding;

/** Asks when the follow-up was held and whether it changed the plan; stays open, with the reason, when refused. */
class FollowUpDialog extends Dialog {

    private final FollowUpId id = FollowUpId.draw();
    private final DayPicker heldOn;
    private final Checkbox planRevised = new Checkbox();
    private final transient EstablishedPlan plan;
    private final transient Function<FollowUp, Outcome> register;
    private final transient Consumer<FollowUpId> registered;

    FollowUpDialog(
            PlanStanding standing,
            EstablishedPlan plan,
            Function<FollowUp, Outcome> register,
            Consumer<FollowUpId> registered) {
        this.plan = plan;
        this.register = register;
        this.registered = registered;
        heldOn = new DayPicker(getTranslation("plan.held-on"), standing.day());
        heldOn.setHelperText(getTranslation("plan.held-on.help", PlanWords.day(plan.establishedOn(), getLocale())));
        planRevised.setLabel(getTranslation("plan.revised"));
        setHeaderTitle(getTranslation("plan.follow-up.of", standing.clientRef()));
        addClassName("follow-up-dialog");
        add(new Paragraph(PlanWords.state(standing, this::getTranslation)), heldOn, planRevised);
        getFooter().add(cancel(), save());
    }

    private Button cancel() {
        var button = new Button(getTranslation("plan.cancel"), _ -> close());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Button save() {
        var button = new Button(getTranslation("plan.save"), _ -> send());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(this);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> button.setEnabled(true));
        return button;
    }

    private void send() {
        if (heldOn.isEmpty()) {
            heldOn.refuse(getTranslation("plan.held-on.missing"));
            return;
        }
        switch (register.apply(new FollowUp(id, plan.id(), heldOn.getValue(), planRevised.getValue()))) {
            case Outcome.Registered(var saved) -> {
                close();
                registered.accept(saved);
            }
            case Outcome.Refused(var reason) ->
                heldOn.refuse(
                        getTranslation("plan.refused." + reason, PlanWords.day(plan.establishedOn(), getLocale())));
        }
    }
}
