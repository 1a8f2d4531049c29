package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import se.lyhord.survey.comment.QueuedBlock;

/** A block in the queue: whose it is, what was asked, how much is left to read, and what can become of it. */
class BlockRow extends Section {

    BlockRow(QueuedBlock queued, CommentWords words) {
        addClassNames("panel", "comment-row");
        var block = queued.block();
        var title = getTranslation(
                "comment.block",
                words.place(block, this),
                words.quarter(block.question().quarter(), this));
        var link = new RouterLink(title, ReadingView.class);
        link.setQueryParameters(BlockAddress.of(block).parameters());
        link.addClassName("comment-link");
        var heading = Parts.row("comment-heading", link);
        if (queued.isPressing()) {
            heading.add(Parts.badge(getTranslation("comment.pressing"), "comment-bad"));
        }
        add(
                heading,
                new Paragraph(words.question(block.question(), getLocale())),
                Parts.quiet(getTranslation(
                                "comment.count",
                                queued.comments().size(),
                                queued.unread().size())
                        + " "
                        + getTranslation(
                                "comment.standing." + block.standing().name().toLowerCase(Locale.ROOT))));
    }
}
