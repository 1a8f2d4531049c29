package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.router.WildcardParameter;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.document.PlainLanguage;
import se.lyhord.plan.form.HardWords;
import se.lyhord.plan.ui.PlanAddress;
import se.lyhord.plan.ui.PlansView;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.DrawingUpAPlan.Outcome;
import se.lyhord.plan.writing.PlanStage;
import se.lyhord.plan.writing.Revision;

/** A contact person draws up the plan of a stay, with what is missing beside it, establishes it and takes it up again. */
@Route(PlanAddress.ROUTE)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
@StyleSheet("plan.css")
class PlanView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient DrawingUpAPlan drawing;
    private final transient OrganisationTree tree;
    private final transient PlainLanguage language;
    private final transient WhatFollows whatFollows;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final H1 title = new H1();
    private String placement = "";

    PlanView(
            DrawingUpAPlan drawing,
            OrganisationTree tree,
            HardWords hard,
            WhatFollows whatFollows,
            SignedIn signedIn,
            Clock clock) {
        this.drawing = drawing;
        this.tree = tree;
        this.whatFollows = whatFollows;
        this.signedIn = signedIn;
        this.clock = clock;
        this.language = new PlainLanguage(hard.plainer());
        addClassNames("page", "plan-view");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String id) {
        placement = id;
        show();
    }

    private void show() {
        removeAll();
        add(title);
        var stage = Optional.of(placement).filter(id -> !id.isBlank()).flatMap(id -> drawing.find(new PlacementId(id)));
        title.setText(stage.map(
                        found -> getTranslation("plan.write.title", found.stay().clientRef()))
                .orElseGet(() -> getTranslation("plan.write.unknown")));
        stage.ifPresentOrElse(this::lay, () -> add(new Paragraph(getTranslation("plan.write.unknown.what"))));
    }

    private void lay(PlanStage stage) {
        var home = tree.nameOf(stage.stay().home());
        add(
                new RouterLink(
                        getTranslation("plan.write.back"),
                        PlansView.class,
                        stage.stay().home()),
                about(stage, home));
        signedIn.person().ifPresent(me -> add(new UnsavedPanel(me.username(), new PlacementId(placement))));
        switch (stage) {
            case PlanStage.Writing writing -> layEditor(writing, home);
            case PlanStage.Established _, PlanStage.Closed _ -> layVersions(stage, home, takeUp(), easy());
            case PlanStage.Ended ended -> {
                layVersions(stage, home, easy());
                ended.left().ifPresent(left -> add(new LeftDraft(left, clock.getZone())));
            }
            case PlanStage.Formless _ -> add(new Paragraph(getTranslation("plan.move.NO_FORM")));
        }
        add(whatFollows.of(stage));
    }

    private Paragraph about(PlanStage stage, String home) {
        var line = new Paragraph(home + " · " + StageWords.of(stage, getLocale(), this::getTranslation));
        line.addClassName("quiet");
        return line;
    }

    private void layEditor(PlanStage.Writing writing, String home) {
        var desk = new PlanDesk(drawing, new PlacementId(placement), writing.draft());
        var establish = new Button(
                getTranslation("plan.establish"),
                _ -> whenSettled(desk, () -> new EstablishDialog(desk, () -> answer(desk.establish())).open()));
        establish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(establish);
        bar.addClassName("toolbar");
        if (writing instanceof PlanStage.Revising revising) {
            bar.add(new Button(getTranslation("plan.abandon"), _ -> askWhetherToAbandon(desk)));
            var version = revising.versions().getFirst();
            bar.add(VersionsPanel.pdf(this, revising, home, version, clock.getZone()));
        }
        bar.add(easy());
        add(bar, new PlanEditor(desk, language, clock.getZone(), this::show));
    }

    private void layVersions(PlanStage stage, String home, Component... actions) {
        add(
                stage.versions().isEmpty()
                        ? new Paragraph(getTranslation("plan.stage.none"))
                        : new VersionsPanel(stage, home, clock.getZone(), actions));
    }

    private RouterLink easy() {
        return new RouterLink(getTranslation("plan.easy.link"), EasyView.class, placement);
    }

    private Button takeUp() {
        return new Button(getTranslation("plan.revise"), _ -> new ReviseDialog(this::revise).open());
    }

    private void revise(Revision revision) {
        answer(drawing.revise(new PlacementId(placement), revision));
    }

    /** What is locked is what the writer sees. */
    private void whenSettled(PlanDesk desk, Runnable next) {
        if (desk.isSettled()) {
            next.run();
        } else {
            Notification.show(getTranslation("plan.establish.not-yet"));
        }
    }

    private void askWhetherToAbandon(PlanDesk desk) {
        new ConfirmDialog(
                        getTranslation("plan.abandon.sure"),
                        getTranslation("plan.abandon.what"),
                        getTranslation("plan.abandon"),
                        _ -> answer(desk.abandon()),
                        getTranslation("plan.cancel"),
                        _ -> {})
                .open();
    }

    private void answer(Outcome outcome) {
        if (!(outcome instanceof Outcome.Overtaken)) {
            show();
        }
        Notification.show(
                switch (outcome) {
                    case Outcome.Kept _ -> getTranslation("plan.move.done");
                    case Outcome.Established(var version) -> getTranslation("plan.move.established", version.number());
                    case Outcome.Overtaken overtaken -> getTranslation("plan.move.overtaken", overtaken.by());
                    case Outcome.IdentityNumberFound _ -> getTranslation("plan.write.identity-number");
                    case Outcome.Refused(var reason) -> getTranslation("plan.move." + reason);
                });
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Lyhörd";
    }
}
