package se.lyhord.plan.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.meeting.HeldMeeting;
import se.lyhord.plan.meeting.HoldingAFollowUp;
import se.lyhord.plan.meeting.HoldingAFollowUp.Outcome;
import se.lyhord.plan.ui.PlanAddress;

/** Offers the two ways to put a follow-up right: it was never held, or it is written anew. Neither hides what stood there. */
class CorrectionDialog extends Dialog {

    private final Answer why = new Answer(
            "correction-why", getTranslation("plan.meeting.why"), getTranslation("plan.meeting.why.help"), "");

    CorrectionDialog(HoldingAFollowUp holding, PlacementId stay, HeldMeeting held, Runnable done) {
        setHeaderTitle(getTranslation("plan.meetings.correct"));
        addClassName("plan-dialog");
        var key = URLEncoder.encode(held.key(), StandardCharsets.UTF_8);
        add(
                new Paragraph(getTranslation("plan.meetings.correct.what")),
                new Anchor(
                        PlanAddress.ofFollowUp(stay) + "?" + FollowUpView.CORRECTS + "=" + key,
                        getTranslation("plan.meetings.correct.anew")),
                new Paragraph(getTranslation("plan.meetings.correct.never")),
                why);
        var cancel = new Button(getTranslation("plan.cancel"), _ -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var strike = new Button(
                getTranslation("plan.meetings.strike"),
                _ -> why.read()
                        .ifPresent(reason -> held.told()
                                .ifPresent(told -> answer(
                                        holding.strike(stay, told.meeting().id(), reason), done))));
        strike.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(cancel, strike);
    }

    private void answer(Outcome outcome, Runnable done) {
        switch (outcome) {
            case Outcome.Saved _ -> {
                close();
                done.run();
            }
            case Outcome.Refused(var reason) -> why.refuse(getTranslation("plan.meeting.refused." + reason, ""));
        }
    }
}
