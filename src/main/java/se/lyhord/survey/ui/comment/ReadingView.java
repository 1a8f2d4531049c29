package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import se.lyhord.access.Role;
import se.lyhord.survey.comment.CommentId;
import se.lyhord.survey.comment.QueuedBlock;
import se.lyhord.survey.comment.ReadingComments;
import se.lyhord.survey.comment.ReadingOutcome;

/** A reader goes through a block, one comment at a time, and finishes it. */
@Route(BlockAddress.ROUTE)
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("comment.css")
class ReadingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingComments reading;
    private final transient CommentWords words;
    private final H1 title = new H1();
    private final Div content = new Div();
    private transient Optional<BlockAddress> address = Optional.empty();

    ReadingView(ReadingComments reading, CommentWords words) {
        this.reading = reading;
        this.words = words;
        addClassNames("page", "comments");
        add(new RouterLink(getTranslation("comment.back"), CommentsView.class), title, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = BlockAddress.of(event.getLocation().getQueryParameters());
        show();
    }

    private Optional<QueuedBlock> block() {
        return address.flatMap(asked -> reading.find(asked.question(), asked.node()));
    }

    private void show() {
        content.removeAll();
        var found = block();
        title.setText(found.map(queued -> words.question(queued.block().question(), getLocale()))
                .orElseGet(() -> getTranslation("comment.gone")));
        found.ifPresentOrElse(this::lay, () -> content.add(new Paragraph(getTranslation("comment.gone.what"))));
    }

    private void lay(QueuedBlock queued) {
        var block = queued.block();
        var place = getTranslation(
                "comment.block",
                words.place(block, this),
                words.quarter(block.question().quarter(), this));
        var standing =
                getTranslation("comment.standing." + block.standing().name().toLowerCase(Locale.ROOT));
        content.add(new Paragraph(place), Parts.quiet(standing));
        if (queued.unread().isEmpty()) {
            content.add(new FinishingPanel(queued, () -> finish(queued)));
        } else {
            var next = queued.unread().getFirst();
            content.add(new ReadingCard(
                    next,
                    reading.traces(next),
                    queued.unread().size(),
                    verdict -> after(reading.say(next.id(), verdict))));
        }
        if (!queued.read().isEmpty()) {
            content.add(new H2(getTranslation("comment.read")));
            queued.read().forEach(comment -> content.add(new ReadRow(comment, this::takeBack)));
        }
    }

    private void takeBack(CommentId id) {
        after(reading.takeBack(id));
    }

    private void finish(QueuedBlock queued) {
        var outcome = reading.finish(queued);
        if (outcome instanceof ReadingOutcome.Done) {
            Notification.show(getTranslation(
                    queued.block().mayBeShared() ? "comment.finished.shown" : "comment.finished.unshown"));
            getUI().ifPresent(ui -> ui.navigate(CommentsView.class));
        } else {
            after(outcome);
        }
    }

    private void after(ReadingOutcome outcome) {
        show();
        if (outcome instanceof ReadingOutcome.Refused(var reason)) {
            Notification.show(getTranslation("comment.refused." + reason));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("comment.title") + " – Lyhörd";
    }
}
