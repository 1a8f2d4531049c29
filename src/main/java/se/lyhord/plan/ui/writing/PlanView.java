package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.router.WildcardParameter;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.lyhord.access.Role;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.document.PlainLanguage;
import se.lyhord.plan.form.HardWords;
import se.lyhord.plan.ui.PlanAddress;
import se.lyhord.plan.ui.PlansView;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.DrawingUpAPlan.Outcome;
import se.lyhord.plan.writing.PlanStage;
import se.lyhord.plan.writing.PlanVersion;
import se.lyhord.plan.writing.Revision;
import se.lyhord.plan.writing.Stay;

/** A contact person draws up the plan of a stay, with what is missing beside it, establishes it and takes it up again. */
@Route(PlanAddress.ROUTE)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
@StyleSheet("plan.css")
class PlanView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient DrawingUpAPlan drawing;
    private final transient OrganisationTree tree;
    private final transient PlainLanguage language;
    private final H1 title = new H1();
    private String placement = "";

    PlanView(DrawingUpAPlan drawing, OrganisationTree tree, HardWords hard) {
        this.drawing = drawing;
        this.tree = tree;
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
        var home = home(stage.stay());
        add(
                new RouterLink(
                        getTranslation("plan.write.back"),
                        PlansView.class,
                        stage.stay().home()),
                about(stage, home));
        switch (stage) {
            case PlanStage.Writing writing -> layEditor(writing, home);
            case PlanStage.Established established -> layVersions(established, home, true);
            case PlanStage.Ended ended -> layVersions(ended, home, false);
            case PlanStage.Formless _ -> add(new Paragraph(getTranslation("plan.move.NO_FORM")));
        }
    }

    private Paragraph about(PlanStage stage, String home) {
        var key = switch (stage) {
            case PlanStage.Drafting _ -> "plan.stage.drafting";
            case PlanStage.Revising _ -> "plan.stage.revising";
            case PlanStage.Established _ -> "plan.stage.established";
            case PlanStage.Ended _ -> "plan.stage.ended";
            case PlanStage.Formless _ -> "plan.stage.drafting";
        };
        var elsewhere = stage.stay()
                .establishedElsewhere()
                .map(day -> " " + getTranslation("plan.stage.elsewhere", day.toString()))
                .orElse("");
        var text = new Paragraph(
                home + " · " + getTranslation(key, stage.versions().size()) + elsewhere);
        text.addClassName("quiet");
        return text;
    }

    private void layEditor(PlanStage.Writing writing, String home) {
        var desk = new PlanDesk(drawing, new PlacementId(placement), writing.draft());
        var establish = new Button(
                getTranslation("plan.establish"),
                _ -> new EstablishDialog(desk, () -> answer(desk.establish())).open());
        establish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(establish);
        bar.addClassName("toolbar");
        if (writing instanceof PlanStage.Revising revising) {
            bar.add(new Button(getTranslation("plan.abandon"), _ -> answer(desk.abandon())));
            bar.add(pdf(revising.stay(), home, revising.versions().getFirst()));
        }
        add(bar, new PlanEditor(desk, language, this::show));
    }

    private void layVersions(PlanStage stage, String home, boolean mayRevise) {
        if (stage.versions().isEmpty()) {
            add(new Paragraph(getTranslation("plan.stage.none")));
            return;
        }
        var reading = new Div();
        var version = new Select<PlanVersion>();
        version.setLabel(getTranslation("plan.version"));
        version.setItems(stage.versions());
        version.setItemLabelGenerator(one -> getTranslation("plan.version.number", one.number(), one.lockedBy()));
        var bar = new Div(version);
        bar.addClassName("toolbar");
        if (mayRevise) {
            bar.add(new Button(getTranslation("plan.revise"), _ -> new ReviseDialog(this::revise).open()));
        }
        var link = new Div();
        bar.add(link);
        version.addValueChangeListener(change -> {
            link.removeAll();
            link.add(pdf(stage.stay(), home, change.getValue()));
            reading.removeAll();
            reading.add(new Html(new PlanPage(getLocale(), this::getTranslation).html(home, change.getValue())));
        });
        version.setValue(stage.versions().getFirst());
        reading.addClassName("panel");
        add(bar, reading);
    }

    private Anchor pdf(Stay stay, String home, PlanVersion version) {
        var swedish = java.util.Locale.of("sv");
        var page = new PlanPage(swedish, (key, values) -> getTranslation(swedish, key, values));
        return new PlanLink(
                getTranslation("plan.pdf", version.number()),
                "genomforandeplan-" + version.number() + ".pdf",
                () -> page.pdf(stay, home, version));
    }

    private void revise(Revision revision) {
        answer(drawing.revise(new PlacementId(placement), revision));
    }

    private void answer(Outcome outcome) {
        show();
        Notification.show(
                switch (outcome) {
                    case Outcome.Kept _ -> getTranslation("plan.move.done");
                    case Outcome.Established(var version) -> getTranslation("plan.move.established", version.number());
                    case Outcome.Overtaken overtaken -> getTranslation("plan.move.overtaken", overtaken.by());
                    case Outcome.IdentityNumberFound _ -> getTranslation("plan.write.identity-number");
                    case Outcome.Refused(var reason) -> getTranslation("plan.move." + reason);
                });
    }

    private String home(Stay stay) {
        return tree.inScope().stream()
                .filter(node -> node.code().equals(stay.home()))
                .map(Node::name)
                .findFirst()
                .orElse(stay.home());
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Lyhörd";
    }
}
