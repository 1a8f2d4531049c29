package se.lyhord.plan.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.meeting.Decision;
import se.lyhord.plan.meeting.GoalOutcome;
import se.lyhord.plan.meeting.HeldMeeting;
import se.lyhord.plan.meeting.HoldingAFollowUp;
import se.lyhord.plan.meeting.Meeting;
import se.lyhord.plan.ui.PlanAddress;
import se.lyhord.plan.ui.PlanWords;

/** The follow-ups of a plan, the latest first; one that was entered wrongly stays and says why it counts no more. */
public class FollowUpsPanel extends Div {

    private final transient HoldingAFollowUp holding;
    private final transient PlacementId stay;
    private final transient ZoneId zone;

    /** Shows those of a stay, with days as they are in a time zone. */
    public FollowUpsPanel(HoldingAFollowUp holding, PlacementId stay, ZoneId zone) {
        this.holding = holding;
        this.stay = stay;
        this.zone = zone;
        addClassNames("panel", "follow-ups");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("plan.meetings")));
        var link = new Anchor(PlanAddress.ofFollowUp(stay), getTranslation("plan.meetings.new"));
        link.addClassName("plan-client");
        add(link);
        var all = holding.of(stay);
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("plan.meetings.none")));
        }
        all.forEach(held -> add(card(held)));
    }

    private Div card(HeldMeeting held) {
        var card = new Div(new H3(getTranslation("plan.meetings.held", day(held.heldOn()))));
        card.addClassName("follow-up");
        held.correction().ifPresent(correction -> {
            card.addClassName("corrected");
            var key = correction.isReplaced() ? "plan.meetings.replaced" : "plan.meetings.struck";
            card.add(new Paragraph(getTranslation(key, day(correction.at()), correction.by(), correction.reason())));
        });
        held.told()
                .ifPresentOrElse(
                        told -> tell(card, told), () -> card.add(quiet(getTranslation("plan.meetings.elsewhere"))));
        if (held.isOurs() && held.counts()) {
            var correct = new Button(
                    getTranslation("plan.meetings.correct"),
                    _ -> new CorrectionDialog(holding, stay, held, this::show).open());
            correct.setAriaLabel(getTranslation("plan.meetings.correct.of", day(held.heldOn())));
            correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            card.add(correct);
        }
        return card;
    }

    private void tell(Div card, HeldMeeting.Told told) {
        var meeting = told.meeting();
        add(card, "plan.meeting.participants", meeting.participants());
        add(card, "plan.meeting.view", meeting.view());
        if (!meeting.outcomes().isEmpty()) {
            card.add(label("plan.meeting.section.goals"), outcomes(meeting.outcomes()));
        }
        add(card, "plan.meeting.decision", decision(meeting));
        var next = meeting.decision().next();
        next.ifPresent(day -> add(card, "plan.meeting.next", day(day)));
        card.add(quiet(getTranslation("plan.meetings.registered", told.by(), day(told.at()))));
    }

    private String decision(Meeting meeting) {
        var text = getTranslation("plan.meeting.decision." + meeting.decision().key());
        return meeting.decision() instanceof Decision.Revise revise ? text + ": " + revise.reason() : text;
    }

    private UnorderedList outcomes(List<GoalOutcome> outcomes) {
        return new UnorderedList(outcomes.stream()
                .map(outcome -> new ListItem(getTranslation("plan.page.goal", outcome.goal(), outcome.text())
                        + " – "
                        + outcome.attainment()
                                .map(step -> getTranslation("plan.meeting.step." + step))
                                .orElseGet(() -> getTranslation("plan.meetings.not-told"))
                        + (outcome.words().isBlank() ? "" : ". " + outcome.words())))
                .toArray(ListItem[]::new));
    }

    private void add(Div card, String key, String text) {
        card.add(label(key), new Paragraph(text));
    }

    private Paragraph label(String key) {
        var label = new Paragraph(getTranslation(key));
        label.addClassName("label");
        return label;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    private String day(LocalDate day) {
        return PlanWords.day(day, getLocale());
    }
}
