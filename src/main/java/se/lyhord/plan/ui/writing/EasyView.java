package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.router.WildcardParameter;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import se.lyhord.access.Role;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.ui.PrintButton;
import se.lyhord.plan.ui.SafeHtml;
import se.lyhord.plan.writing.DrawingUpAPlan;
import se.lyhord.plan.writing.PlanStage;
import se.lyhord.shell.Texts;

/** A contact person shows a young person the plan in easy words, or prints it for them. */
@Route("plan-easy")
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
@StyleSheet("plan-easy.css")
class EasyView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient DrawingUpAPlan drawing;
    private final transient OrganisationTree tree;
    private final transient Clock clock;

    EasyView(DrawingUpAPlan drawing, OrganisationTree tree, Clock clock) {
        this.drawing = drawing;
        this.tree = tree;
        this.clock = clock;
        addClassNames("page", "easy-view");
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String id) {
        removeAll();
        Optional.of(id)
                .filter(text -> !text.isBlank())
                .map(PlacementId::new)
                .flatMap(drawing::find)
                .ifPresentOrElse(stage -> show(id, stage), () -> say("plan.write.unknown", "plan.write.unknown.what"));
    }

    private void show(String id, PlanStage stage) {
        var back = new RouterLink(getTranslation("plan.easy.back"), PlanView.class, id);
        EasyPlan.of(stage, tree.nameOf(stage.stay().home())).ifPresentOrElse(plan -> lay(back, plan), () -> {
            add(back);
            say("plan.easy.title", "plan.easy.nothing");
        });
    }

    private void lay(RouterLink back, EasyPlan plan) {
        var bar = new Div(
                back,
                new PrintButton(getTranslation("plan.easy.print")),
                pdf(plan, Texts.SWEDISH),
                pdf(plan, Texts.ENGLISH));
        bar.addClassName("toolbar");
        add(bar, new SafeHtml(new EasyPage(getLocale(), this::getTranslation, clock.getZone()).html(plan)));
    }

    private Anchor pdf(EasyPlan plan, Locale language) {
        var page = new EasyPage(language, (key, values) -> getTranslation(language, key, values), clock.getZone());
        var tag = language.getLanguage();
        return new PlanLink(
                getTranslation("plan.easy.pdf." + tag),
                (tag.equals("en") ? "my-plan" : "min-plan") + ".pdf",
                () -> page.pdf(plan));
    }

    private void say(String title, String text) {
        add(new H1(getTranslation(title)), new Paragraph(getTranslation(text)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.easy.title") + " – Lyhörd";
    }
}
