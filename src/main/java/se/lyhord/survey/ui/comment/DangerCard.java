package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import se.lyhord.survey.comment.CommentId;
import se.lyhord.survey.comment.Danger;
import se.lyhord.survey.comment.ReadingOutcome;

/** A comment that tells of danger: where, since when, what was written, what was done, and what is to be done. */
class DangerCard extends Section {

    DangerCard(
            Danger danger,
            CommentWords words,
            BiFunction<CommentId, DangerForm, ReadingOutcome> register,
            Consumer<CommentId> close) {
        addClassNames("panel", "comment-danger");
        var quarter = words.quarter(danger.question().quarter(), this);
        add(
                new H3(getTranslation("comment.block", words.node(danger.home()), quarter)),
                Parts.quiet(words.question(danger.question(), getLocale())),
                Parts.written(danger.text()),
                when(danger, words));
        if (!danger.steps().isEmpty()) {
            add(steps(danger, words));
        }
        if (danger.closed().isEmpty()) {
            add(new DangerForm(form -> register.apply(danger.id(), form)));
            if (!danger.steps().isEmpty()) {
                add(Parts.quietly(getTranslation("comment.danger.close"), () -> close.accept(danger.id())));
            }
        }
    }

    private Div when(Danger danger, CommentWords words) {
        var found = new Span(getTranslation("comment.danger.found", words.mark(danger.found(), this)));
        var row = Parts.row("comment-heading", found);
        danger.closed()
                .ifPresentOrElse(
                        closed ->
                                row.add(new Span(getTranslation("comment.danger.closed-by", words.mark(closed, this)))),
                        () -> row.add(Parts.badge(words.since(danger.found().at(), this), "comment-bad")));
        return row;
    }

    private OrderedList steps(Danger danger, CommentWords words) {
        var list = new OrderedList();
        for (var step : danger.steps()) {
            var item = new ListItem(new Paragraph(
                    getTranslation("comment.danger.act." + step.act().key()) + ", " + words.mark(step.done(), this)));
            if (!step.note().isEmpty()) {
                item.add(Parts.written(step.note()));
            }
            list.add(item);
        }
        return list;
    }
}
