package se.lyhord.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;
import java.util.List;
import se.lyhord.indicator.RefusedDefinition;
import se.lyhord.indicator.editing.DecidingOnAProposal;
import se.lyhord.indicator.editing.Drafts.Kept;
import se.lyhord.indicator.editing.EditingADefinition;
import se.lyhord.indicator.editing.Proposal;

/** What waits for a quality lead: proposals to decide, drafts to go on with, and files that were not taken. */
class Waiting extends Div {

    private static final Duration TIME_TO_UNDO = Duration.ofSeconds(15);

    private final transient EditingADefinition editing;
    private final transient DecidingOnAProposal deciding;
    private final transient List<RefusedDefinition> refused;

    Waiting(EditingADefinition editing, DecidingOnAProposal deciding, List<RefusedDefinition> refused) {
        this.editing = editing;
        this.deciding = deciding;
        this.refused = List.copyOf(refused);
        addClassName("indicator-waiting");
        show();
    }

    private void show() {
        removeAll();
        part(
                "indicator.waiting.proposals",
                deciding.open().stream().map(this::item).toList());
        part(
                "indicator.waiting.drafts",
                editing.drafts().stream().map(this::item).toList());
        part(
                "indicator.waiting.refused",
                refused.stream()
                        .map(file -> new ListItem(getTranslation(
                                "indicator.refused.file",
                                file.file(),
                                String.valueOf(file.line()),
                                file.reason().in(getLocale()))))
                        .toList());
    }

    private void part(String title, List<ListItem> items) {
        if (!items.isEmpty()) {
            var list = new UnorderedList();
            items.forEach(list::add);
            var part = new Section(new H2(getTranslation(title)), list);
            part.addClassNames("panel", "indicator-part");
            add(part);
        }
    }

    private ListItem item(Proposal proposal) {
        var link = new Anchor(
                IndicatorNavigation.ofProposal(proposal.id()), proposal.draft().nameIn(getLocale()));
        var by = getTranslation(
                deciding.mayDecide(proposal) ? "indicator.waiting.by" : "indicator.waiting.own",
                proposal.proposed().name(),
                new Words(getLocale()).time(proposal.proposed().at()));
        return new ListItem(link, new Span(" " + by));
    }

    private ListItem item(Kept kept) {
        var name = kept.draft().nameIn(getLocale());
        var link = new Anchor(
                IndicatorNavigation.ofDraft(kept.id()),
                name.isEmpty() ? getTranslation("indicator.draft.unnamed") : name);
        var by = getTranslation(
                "indicator.waiting.draft", kept.changedBy(), new Words(getLocale()).day(kept.changedOn()));
        var delete = new Button(getTranslation("indicator.draft.delete"), _ -> delete(kept));
        delete.setAriaLabel(getTranslation("indicator.draft.delete") + ": " + link.getText());
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new ListItem(link, new Span(" " + by + " "), delete);
    }

    private void delete(Kept kept) {
        if (editing.delete(kept.id(), kept.rowVersion())) {
            var told = new Notification();
            var undo = new Button(getTranslation("indicator.undo"), _ -> {
                told.close();
                editing.restore(kept);
                show();
            });
            told.add(new Span(getTranslation("indicator.draft.deleted")), undo);
            told.setDuration((int) TIME_TO_UNDO.toMillis());
            told.open();
        } else {
            Notification.show(getTranslation("indicator.draft.changed-meanwhile"));
        }
        show();
    }
}
