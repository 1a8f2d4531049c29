package se.lyhord.indicator.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lyhord.access.Role;
import se.lyhord.indicator.editing.Drafts.Kept;
import se.lyhord.indicator.editing.EditingADefinition;
import se.lyhord.indicator.editing.ProposingADefinition;
import se.lyhord.indicator.editing.ProposingADefinition.Outcome;
import se.lyhord.indicator.editing.TryingADefinition;

/** A quality lead writes the next version of an indicator, tries it, and puts it forward. */
@Route(IndicatorNavigation.DRAFT)
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("indicator.css")
class DefinitionDraftView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditingADefinition editing;
    private final transient TryingADefinition trying;
    private final transient ProposingADefinition proposing;
    private final H1 title = new H1();
    private final KeepingNotice keeping = new KeepingNotice(this::keepAsOwn, this::reload);
    private final Div formPlace = new Div();
    private final Button undo = new Button(getTranslation("indicator.undo"), _ -> undo());
    private @Nullable Desk desk;
    private @Nullable DraftForm form;
    private @Nullable DryRunPanel dryRun;

    DefinitionDraftView(EditingADefinition editing, TryingADefinition trying, ProposingADefinition proposing) {
        this.editing = editing;
        this.trying = trying;
        this.proposing = proposing;
        addClassNames("page", "indicator-page");
    }

    /** A draft that is asked for by something that is no key of one is not there. */
    static Optional<UUID> key(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("id")
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new RouterLink(getTranslation("indicator.back"), IndicatorsView.class), title);
        key(event).flatMap(editing::find).ifPresentOrElse(this::lay, this::tellThatItIsGone);
    }

    private void tellThatItIsGone() {
        title.setText(getTranslation("indicator.draft.gone"));
        add(new Paragraph(getTranslation("indicator.draft.gone.what")));
    }

    private void lay(Kept kept) {
        var laid = new Desk(editing, kept);
        var run = new DryRunPanel(() -> trying.of(laid.draft()));
        desk = laid;
        dryRun = run;
        var propose = new Button(getTranslation("indicator.propose"), _ -> with(this::propose));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var toolbar = new Div(undo, propose);
        toolbar.addClassName("toolbar");
        add(
                Parts.quiet(getTranslation(
                        laid.draft().isNew() ? "indicator.draft.copy.what" : "indicator.draft.what",
                        laid.draft().base(),
                        String.valueOf(laid.draft().basedOn()))),
                toolbar,
                keeping,
                formPlace,
                run);
        layForm(laid);
    }

    private void layForm(Desk laid) {
        var laidForm = new DraftForm(laid, editing.questionnaires(), this::typed);
        form = laidForm;
        formPlace.removeAll();
        formPlace.add(laidForm);
        show(laid, laidForm);
    }

    private void typed() {
        Optional.ofNullable(dryRun).ifPresent(DryRunPanel::forget);
        with(laid -> Optional.ofNullable(form).ifPresent(one -> show(laid, one)));
    }

    private void show(Desk laid, DraftForm laidForm) {
        var name = laid.draft().nameIn(getLocale());
        title.setText(getTranslation(
                laid.draft().isNew() ? "indicator.draft.copy.title" : "indicator.draft.title",
                name,
                String.valueOf(laid.draft().basedOn() + 1)));
        keeping.show(laid.state());
        undo.setEnabled(laid.canUndo());
        laidForm.show(laid.problems());
    }

    private void undo() {
        with(laid -> {
            laid.undo();
            layForm(laid);
        });
    }

    private void propose(Desk laid) {
        switch (proposing.propose(laid.id(), laid.rowVersion())) {
            case Outcome.Proposed(var proposal) -> UI.getCurrent().navigate(IndicatorNavigation.ofProposal(proposal));
            case Outcome.Unsound _ -> {
                Notification.show(getTranslation("indicator.propose.problems"));
                Optional.ofNullable(form).ifPresent(DraftForm::point);
            }
            case Outcome.NotCountable _ -> Notification.show(getTranslation("indicator.propose.not-countable"));
            case Outcome.Overtaken _ -> Notification.show(getTranslation("indicator.propose.overtaken"));
        }
    }

    private void with(Consumer<Desk> what) {
        Optional.ofNullable(desk).ifPresent(what);
    }

    private void keepAsOwn() {
        with(laid -> {
            laid.keepAsOwn();
            UI.getCurrent().navigate(IndicatorNavigation.ofDraft(laid.id()));
        });
    }

    private void reload() {
        getUI().map(UI::getPage).ifPresent(Page::reload);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Lyhörd";
    }
}
