package se.lyhord.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import se.lyhord.access.Role;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.Differences;
import se.lyhord.indicator.editing.DecidingOnAProposal;
import se.lyhord.indicator.editing.DecidingOnAProposal.Outcome;
import se.lyhord.indicator.editing.DraftField;
import se.lyhord.indicator.editing.Proposal;
import se.lyhord.indicator.editing.ProposingADefinition;
import se.lyhord.indicator.editing.TryingADefinition;

/** What is proposed, as it differs from what is in use; another quality lead than its writers decides here. */
@Route(IndicatorNavigation.PROPOSAL)
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("indicator.css")
class ProposalView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DecidingOnAProposal deciding;
    private final transient ProposingADefinition proposing;
    private final transient TryingADefinition trying;
    private final transient Definitions definitions;
    private final H1 title = new H1();
    private final Paragraph news = new Paragraph();

    ProposalView(
            DecidingOnAProposal deciding,
            ProposingADefinition proposing,
            TryingADefinition trying,
            Definitions definitions) {
        this.deciding = deciding;
        this.proposing = proposing;
        this.trying = trying;
        this.definitions = definitions;
        addClassNames("page", "indicator-page");
        news.getElement().setAttribute("role", "status");
        news.addClassName("indicator-news");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new RouterLink(getTranslation("indicator.back"), IndicatorsView.class), title, news);
        DefinitionDraftView.key(event)
                .flatMap(deciding::find)
                .ifPresentOrElse(this::show, () -> title.setText(getTranslation("indicator.proposal.unknown")));
    }

    private void again(UUID id) {
        removeAll();
        add(new RouterLink(getTranslation("indicator.back"), IndicatorsView.class), title, news);
        deciding.find(id).ifPresent(this::show);
    }

    private void show(Proposal proposal) {
        title.setText(
                getTranslation("indicator.proposal.title", proposal.draft().nameIn(getLocale())));
        add(
                new Paragraph(getTranslation(
                        "indicator.proposal.by",
                        proposal.proposed().name(),
                        new Words(getLocale()).time(proposal.proposed().at()))),
                Parts.panel(
                        getTranslation("indicator.proposal.why"),
                        new Paragraph(proposal.note()),
                        new Paragraph(declared(proposal))),
                state(proposal),
                differences(proposal));
        if (proposal.isOpen()) {
            add(new DryRunPanel(() -> trying.of(proposal.draft())));
        }
    }

    private String declared(Proposal proposal) {
        if (proposal.draft().isNew()) {
            return getTranslation("indicator.proposal.new", proposal.draft().base());
        }
        return getTranslation(
                proposal.draft().get(DraftField.BREAKS_SERIES).equals("true")
                        ? "indicator.proposal.breaks"
                        : "indicator.proposal.goes-on");
    }

    private Component differences(Proposal proposal) {
        var before = definitions.versions(proposal.draft().base()).stream()
                .map(Definitions.Version::definition)
                .filter(definition -> definition.version() == proposal.draft().basedOn())
                .findFirst();
        var changes = before.flatMap(
                        earlier -> deciding.wouldBe(proposal).map(later -> Differences.between(earlier, later)))
                .orElse(List.of());
        return Parts.panel(
                getTranslation("indicator.proposal.changes"),
                new DifferenceTable(
                        changes,
                        getTranslation(
                                "indicator.changed.since",
                                String.valueOf(proposal.draft().basedOn()))));
    }

    private Component state(Proposal proposal) {
        return deciding.mayDecide(proposal)
                ? new DecisionPanel(
                        () -> tell(proposal, deciding.approve(proposal.id())),
                        reason -> tell(proposal, deciding.reject(proposal.id(), reason)))
                : new ProposalState(proposal, () -> withdraw(proposal.id()), () -> writeOn(proposal.id()));
    }

    private void withdraw(UUID id) {
        if (!proposing.withdraw(id)) {
            news.setText(getTranslation("indicator.decided.closed"));
        }
        again(id);
    }

    private void writeOn(UUID id) {
        proposing.writeOn(id).ifPresent(draft -> UI.getCurrent().navigate(IndicatorNavigation.ofDraft(draft)));
    }

    private void tell(Proposal proposal, Outcome outcome) {
        news.setText(new DecisionWords(getLocale(), this::getTranslation).of(outcome));
        if (!(outcome instanceof Outcome.NoReason)) {
            again(proposal.id());
        }
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Lyhörd";
    }
}
