package se.lyhord.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.SeriesBreaks;
import se.lyhord.indicator.editing.EditingADefinition;
import se.lyhord.indicator.editing.Proposal.State;
import se.lyhord.indicator.editing.Proposals;
import se.lyhord.indicator.explanation.UsesOfIndicators;
import se.lyhord.survey.template.Templates;

/** One indicator: what it counts, where it is used, how, and what changed from version to version. */
@Route(IndicatorNavigation.ONE)
@PermitAll
@StyleSheet("indicator.css")
class IndicatorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Definitions definitions;
    private final transient EditingADefinition editing;
    private final transient Proposals proposals;
    private final transient ObjectProvider<UsesOfIndicators> uses;
    private final transient Templates templates;
    private final transient SeriesBreaks breaks;
    private final boolean isLead;
    private final H1 title = new H1();

    IndicatorView(
            Definitions definitions,
            EditingADefinition editing,
            Proposals proposals,
            ObjectProvider<UsesOfIndicators> uses,
            Templates templates,
            SeriesBreaks breaks,
            SignedIn signedIn) {
        this.definitions = definitions;
        this.editing = editing;
        this.proposals = proposals;
        this.uses = uses;
        this.templates = templates;
        this.breaks = breaks;
        isLead = signedIn.person()
                .filter(person -> person.role() == Role.QUALITY_LEAD)
                .isPresent();
        addClassNames("page", "indicator-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new RouterLink(getTranslation("indicator.back"), IndicatorsView.class), title);
        var code = event.getRouteParameters().get("code").orElse("");
        definitions.find(code).ifPresentOrElse(this::show, () -> none(code));
    }

    private void none(String code) {
        title.setText(getTranslation("indicator.unknown"));
        add(new Paragraph(getTranslation("indicator.unknown.what", code)));
    }

    private void show(Definition definition) {
        title.setText(definition.name().in(getLocale()));
        var page = new Div(
                new DefinitionPanel(definition),
                new UsesPanel(definition, uses.orderedStream().toList(), templates, isLead),
                new RulePanel(definition),
                new VersionsPanel(
                        definitions.versions(definition.code()),
                        proposals.of(definition.code()).stream()
                                .filter(proposal -> isLead || proposal.state() instanceof State.Approved)
                                .toList(),
                        breaks.of(definition.code())));
        page.addClassName("indicator-parts");
        if (isLead) {
            add(tools(definition));
        }
        add(page);
    }

    private Div tools(Definition definition) {
        var tools = new Div();
        tools.addClassName("toolbar");
        if (definition.rule() instanceof Rule.Survey) {
            var edit = new Button(getTranslation("indicator.edit"), _ -> open(() -> editing.begin(definition.code())));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            var copy = new Button(getTranslation("indicator.copy"), _ -> open(() -> editing.copy(definition.code())));
            tools.add(edit, copy);
        } else {
            tools.add(Parts.quiet(getTranslation("indicator.edit.sql")));
        }
        return tools;
    }

    private static void open(Supplier<Optional<UUID>> begun) {
        begun.get().ifPresent(draft -> UI.getCurrent().navigate(IndicatorNavigation.ofDraft(draft)));
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Lyhörd";
    }
}
