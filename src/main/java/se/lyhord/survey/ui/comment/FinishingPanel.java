package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.lyhord.survey.comment.Block;
import se.lyhord.survey.comment.QueuedBlock;
import se.lyhord.survey.comment.Verdict;

/** All of a block is read: it can be shown, or put away where too few were asked. */
class FinishingPanel extends Section {

    private final transient Runnable finish;

    FinishingPanel(QueuedBlock queued, Runnable finish) {
        this.finish = finish;
        addClassNames("panel", "comment-card");
        add(Parts.arriving(getTranslation("comment.all-read")));
        if (queued.block().standing() == Block.Standing.WAITING) {
            add(new Paragraph(getTranslation("comment.finish.waiting")));
            return;
        }
        var kind = queued.block().mayBeShared() ? "shown" : "unshown";
        var count = queued.comments().stream()
                .filter(comment -> comment.verdict().orElseThrow() instanceof Verdict.Share)
                .count();
        add(
                new Paragraph(getTranslation("comment.finish." + kind + ".what", count)),
                Parts.primary(getTranslation("comment.finish." + kind), () -> ask(kind)));
    }

    private void ask(String kind) {
        var sure = new ConfirmDialog(
                getTranslation("comment.finish.sure"),
                getTranslation("comment.finish.sure.what"),
                getTranslation("comment.finish." + kind),
                _ -> finish.run());
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("comment.cancel"));
        sure.open();
    }
}
