package se.lyhord.plan.ui.meeting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.lyhord.access.Role;
import se.lyhord.plan.FollowUpId;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.document.Goal;
import se.lyhord.plan.meeting.HeldMeeting;
import se.lyhord.plan.meeting.HoldingAFollowUp;
import se.lyhord.plan.meeting.HoldingAFollowUp.Outcome;
import se.lyhord.plan.meeting.HoldingAFollowUp.Reason;
import se.lyhord.plan.meeting.Meeting;
import se.lyhord.plan.meeting.Meetings.Followed;
import se.lyhord.plan.ui.PlanAddress;
import se.lyhord.plan.ui.PlanWords;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.PlanStage;

/**
 * A contact person comes from a follow-up and writes down, goal by goal, what was said and decided; with the parameter
 * {@value #CORRECTS} in the place of a follow-up that was entered wrongly.
 */
@Route(PlanAddress.FOLLOW_UP)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
@StyleSheet("plan.css")
class FollowUpView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    static final String CORRECTS = "corrects";

    private final transient HoldingAFollowUp holding;
    private final transient DrawingUpAPlan drawing;
    private final transient Clock clock;
    private final transient FollowUpId id = FollowUpId.draw();
    private final H1 title = new H1();
    private final Paragraph refusal = new Paragraph();

    FollowUpView(HoldingAFollowUp holding, DrawingUpAPlan drawing, Clock clock) {
        this.holding = holding;
        this.drawing = drawing;
        this.clock = clock;
        addClassNames("page", "follow-up-view");
        refusal.addClassName("plan-conflict");
        refusal.getElement().setAttribute("role", "alert");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String placement) {
        removeAll();
        add(title);
        var stay = Optional.of(placement).filter(text -> !text.isBlank()).map(PlacementId::new);
        var stage = stay.flatMap(drawing::find);
        var plan = stay.flatMap(holding::plan);
        if (stage.isEmpty() || plan.isEmpty()) {
            title.setText(getTranslation("plan.meeting.unknown"));
            stay.filter(_ -> stage.isPresent())
                    .ifPresent(one -> add(new Anchor(PlanAddress.of(one), getTranslation("plan.meeting.to-plan"))));
            add(new Paragraph(getTranslation("plan.meeting.unknown.what")));
            return;
        }
        var key = event.getLocation().getQueryParameters().getSingleParameter(CORRECTS);
        var corrected = key.flatMap(one -> find(stay.get(), one));
        if (key.isPresent() && corrected.isEmpty()) {
            title.setText(getTranslation("plan.meetings.correct"));
            add(
                    new Paragraph(getTranslation("plan.meeting.refused.NOT_TO_CORRECT")),
                    new Anchor(PlanAddress.of(stay.get()), getTranslation("plan.meeting.to-plan")));
            return;
        }
        lay(stay.get(), stage.get(), plan.get(), corrected);
    }

    private Optional<HeldMeeting> find(PlacementId stay, String key) {
        return holding.of(stay).stream()
                .filter(held -> held.key().equals(key) && held.isOurs() && held.counts())
                .findFirst();
    }

    private void lay(PlacementId stay, PlanStage stage, Followed plan, Optional<HeldMeeting> corrected) {
        var client = stage.stay().clientRef();
        title.setText(getTranslation(corrected.isPresent() ? "plan.meeting.anew" : "plan.follow-up.of", client));
        var told = corrected.flatMap(HeldMeeting::told);
        var before = told.map(HeldMeeting.Told::meeting);
        int version = told.map(HeldMeeting.Told::version).orElse(plan.version());
        var form = new MeetingForm(LocalDate.now(clock), goals(stage, version), before);
        var why = new Answer(
                "meeting-why", getTranslation("plan.meeting.why"), getTranslation("plan.meeting.why.help"), "");
        var save = new Button(getTranslation("plan.save"), _ -> {
            var meeting = form.read(id);
            var reason = before.isPresent() ? why.read() : Optional.of("");
            if (meeting.isEmpty() || reason.isEmpty()) {
                refuse(getTranslation("plan.meeting.incomplete"));
                return;
            }
            answer(stay, plan, form, save(stay, version, before, meeting.get(), reason.get()));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(_ -> save.setEnabled(true));
        var cancel = new Anchor(PlanAddress.of(stay), getTranslation("plan.meeting.to-plan"));
        cancel.addClassName("plan-client");
        var bar = new Div(save, cancel, refusal);
        bar.addClassNames("toolbar", "plan-save");
        form.getElement().addEventListener("change", _ -> refusal.setText(""));
        before.ifPresent(_ -> add(why));
        add(about(plan, version), form, bar);
    }

    private Paragraph about(Followed plan, int version) {
        var day = PlanWords.day(plan.establishedOn(), getLocale());
        var text = new Paragraph(
                version == 0
                        ? getTranslation("plan.meeting.elsewhere", day)
                        : getTranslation("plan.meeting.about", version, day));
        text.addClassName("quiet");
        return text;
    }

    private static List<Goal> goals(PlanStage stage, int version) {
        return stage.versions().stream()
                .filter(one -> one.number() == version)
                .flatMap(one -> one.content().goals().stream())
                .toList();
    }

    private Outcome save(PlacementId stay, int version, Optional<Meeting> wrong, Meeting meeting, String reason) {
        return wrong.map(before -> holding.replace(stay, before.id(), meeting, reason))
                .orElseGet(() -> holding.register(stay, version, meeting));
    }

    private void answer(PlacementId stay, Followed plan, MeetingForm form, Outcome outcome) {
        switch (outcome) {
            case Outcome.Saved(var next) -> {
                Notification.show(getTranslation("plan.meeting.saved." + next));
                getUI().ifPresent(ui -> ui.navigate(PlanAddress.of(stay)));
            }
            case Outcome.Refused(Reason reason) -> {
                var day = PlanWords.day(plan.establishedOn(), getLocale());
                var text = getTranslation("plan.meeting.refused." + reason, day);
                form.refuse(reason, text);
                refuse(text);
            }
        }
    }

    private void refuse(String text) {
        refusal.setText(text);
        getElement().executeJs("setTimeout(() => this.querySelector('[invalid]')?.focus(), 100)");
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Lyhörd";
    }
}
