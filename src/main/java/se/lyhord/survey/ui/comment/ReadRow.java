package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import se.lyhord.survey.comment.Comment;
import se.lyhord.survey.comment.CommentId;
import se.lyhord.survey.comment.Hiding;
import se.lyhord.survey.comment.Verdict;

/** A comment that was read: what was said of it, as others would see it, and the way back. */
class ReadRow extends Section {

    ReadRow(Comment comment, Consumer<CommentId> takeBack) {
        addClassNames("panel", "comment-row");
        var undo = Parts.quietly(getTranslation("comment.undo"), () -> takeBack.accept(comment.id()));
        switch (comment.verdict().orElseThrow()) {
            case Verdict.Share(var hidden) -> {
                add(Parts.badge(getTranslation("comment.said.share"), "comment-good"));
                add(Parts.written(Hiding.in(comment.text(), hidden)));
            }
            case Verdict.Withhold(var reason) -> {
                add(Parts.badge(
                        getTranslation("comment.said.withhold", getTranslation("comment.why." + reason.key())),
                        "comment-plain"));
                add(Parts.written(comment.text()));
            }
            case Verdict.Danger() -> {
                add(Parts.badge(getTranslation("comment.said.danger"), "comment-bad"));
                add(Parts.written(comment.text()));
            }
        }
        add(undo);
    }
}
