package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.lyhord.access.Role;
import se.lyhord.survey.comment.CommentId;
import se.lyhord.survey.comment.Danger;
import se.lyhord.survey.comment.FollowingDangers;
import se.lyhord.survey.comment.ReadingComments;
import se.lyhord.survey.comment.ReadingOutcome;

/** What waits for a reader: comments that tell of danger first, then the blocks that nobody has been through. */
@Route(CommentsView.ROUTE)
@Menu(title = "comment.title", order = 33)
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("comment.css")
class CommentsView extends Main implements HasDynamicTitle {

    static final String ROUTE = "comments";

    private final transient ReadingComments reading;
    private final transient FollowingDangers following;
    private final transient CommentWords words;
    private final Div content = new Div();

    CommentsView(ReadingComments reading, FollowingDangers following, CommentWords words) {
        this.reading = reading;
        this.following = following;
        this.words = words;
        addClassNames("page", "comments");
        add(new H1(getTranslation("comment.title")));
        if (!reading.isReader()) {
            add(Parts.panel(getTranslation("comment.no-reader")));
            return;
        }
        add(new Paragraph(getTranslation("comment.introduction")), content);
        show();
    }

    private void show() {
        content.removeAll();
        var dangers = following.all();
        var open = dangers.stream().filter(danger -> danger.closed().isEmpty()).toList();
        if (!open.isEmpty()) {
            content.add(
                    new H2(getTranslation("comment.danger.open")), Parts.quiet(getTranslation("comment.danger.what")));
            open.forEach(danger -> content.add(new DangerCard(danger, words, this::register, this::close)));
        }
        content.add(new H2(getTranslation("comment.queue")));
        var queue = reading.queue();
        if (queue.isEmpty()) {
            content.add(Parts.panel(getTranslation("comment.queue.empty")));
        }
        queue.forEach(queued -> content.add(new BlockRow(queued, words)));
        showClosed(
                dangers.stream().filter(danger -> danger.closed().isPresent()).toList());
    }

    private void showClosed(List<Danger> closed) {
        if (!closed.isEmpty()) {
            var cards = new Div();
            closed.forEach(danger -> cards.add(new DangerCard(danger, words, this::register, this::close)));
            content.add(new Details(getTranslation("comment.danger.closed", closed.size()), cards));
        }
    }

    private ReadingOutcome register(CommentId id, DangerForm form) {
        return told(following.register(id, form.act(), form.note()), "comment.danger.registered");
    }

    private void close(CommentId id) {
        if (told(following.close(id), "comment.danger.is-closed") instanceof ReadingOutcome.Refused(var reason)) {
            Notification.show(getTranslation("comment.refused." + reason));
        }
    }

    private ReadingOutcome told(ReadingOutcome outcome, String key) {
        if (outcome instanceof ReadingOutcome.Done) {
            show();
            Notification.show(getTranslation(key));
        }
        return outcome;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("comment.title") + " – Lyhörd";
    }
}
