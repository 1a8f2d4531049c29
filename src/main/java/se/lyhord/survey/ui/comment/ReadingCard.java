package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import se.lyhord.survey.comment.Comment;
import se.lyhord.survey.comment.DangerWords;
import se.lyhord.survey.comment.Trace;
import se.lyhord.survey.comment.Verdict;
import se.lyhord.survey.comment.WhyWithheld;

/** The comment that is read now, with what can be said of it. */
class ReadingCard extends Section {

    private final HidingWords words;
    private final ComboBox<WhyWithheld> reason = new ComboBox<>();
    private final transient Consumer<Verdict> said;

    /** @param unread how many are left with this one */
    ReadingCard(Comment comment, List<Trace> traces, int unread, Consumer<Verdict> said) {
        this.said = said;
        words = new HidingWords(comment.text(), traces);
        addClassNames("panel", "comment-card");
        add(Parts.arriving(getTranslation("comment.reading", unread)));
        warn(comment);
        add(words, verdicts());
    }

    private void warn(Comment comment) {
        var found = DangerWords.found(comment.text());
        if (!found.isEmpty()) {
            add(warning(getTranslation("comment.pressing.words", String.join(", ", found))));
        } else if (comment.tellsOfDanger()) {
            add(warning(getTranslation("comment.pressing.letters")));
        }
    }

    private static Paragraph warning(String text) {
        return Parts.paragraph(text, "comment-warning");
    }

    private Div verdicts() {
        var share =
                Parts.primary(getTranslation("comment.share"), () -> said.accept(new Verdict.Share(words.stretches())));
        reason.setLabel(getTranslation("comment.why"));
        reason.setItems(WhyWithheld.values());
        reason.setItemLabelGenerator(one -> getTranslation("comment.why." + one.key()));
        reason.setManualValidation(true);
        reason.addValueChangeListener(_ -> reason.setInvalid(false));
        var withhold = new Button(getTranslation("comment.withhold"), _ -> withhold());
        var danger = new Button(getTranslation("comment.danger"), _ -> askWhetherDanger());
        danger.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return Parts.row("comment-verdicts", share, Parts.row("comment-why", reason, withhold), danger);
    }

    private void withhold() {
        if (reason.isEmpty()) {
            reason.setErrorMessage(getTranslation("comment.why.missing"));
            reason.setInvalid(true);
            reason.focus();
        } else {
            said.accept(new Verdict.Withhold(reason.getValue()));
        }
    }

    private void askWhetherDanger() {
        var sure = new ConfirmDialog(
                getTranslation("comment.danger.sure"),
                getTranslation("comment.danger.sure.what"),
                getTranslation("comment.danger"),
                _ -> said.accept(new Verdict.Danger()));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("comment.cancel"));
        sure.open();
    }
}
