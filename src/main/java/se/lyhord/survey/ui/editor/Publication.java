package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.function.Consumer;
import se.lyhord.survey.PublishingADraft;
import se.lyhord.survey.PublishingADraft.Outcome;
import se.lyhord.survey.template.DraftQuestion;
import se.lyhord.survey.template.Problem;
import se.lyhord.survey.template.Template;

/** Asks once more, with what follows, and publishes. */
class Publication extends Dialog {

    private final transient PublishingADraft publishing;
    private final transient Desk desk;
    private final transient Consumer<Outcome.Published> published;

    /** @param problems what is good to know; nothing among it stands against publishing */
    Publication(PublishingADraft publishing, Desk desk, List<Problem> problems, Consumer<Outcome.Published> published) {
        this.publishing = publishing;
        this.desk = desk;
        this.published = published;
        var version = desk.comparability().before().map(Template::version).orElse(0) + 1;
        setHeaderTitle(getTranslation("survey.templates.publish.sure", String.valueOf(version)));
        add(new Paragraph(getTranslation("survey.templates.publish.what")), breaks());
        if (!problems.isEmpty()) {
            var known = new UnorderedList();
            problems.forEach(
                    problem -> known.add(new ListItem(problem.sentence().in(getLocale()))));
            add(known);
        }
        var wait = new Button(getTranslation("survey.templates.publish.no"), _ -> close());
        var publish = new Button(getTranslation("survey.templates.publish"), _ -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setDisableOnClick(true);
        getFooter().add(wait, publish);
    }

    private Paragraph breaks() {
        var comparability = desk.comparability();
        var breaking = desk.draft().questions().stream()
                .filter(comparability::breaks)
                .map(DraftQuestion::id)
                .toList();
        return new Paragraph(
                breaking.isEmpty()
                        ? getTranslation("survey.templates.publish.no-break")
                        : getTranslation("survey.templates.publish.breaks", String.join(", ", breaking)));
    }

    private void publish() {
        close();
        switch (publishing.publish(desk.id(), desk.rowVersion())) {
            case Outcome.Published done -> published.accept(done);
            case Outcome.Unsound _, Outcome.Overtaken _ ->
                Notification.show(getTranslation("survey.templates.publish.overtaken"));
            case Outcome.Refused(var reason) ->
                Notification.show(getTranslation("survey.templates.publish.refused", reason));
        }
    }
}
