package se.lyhord.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lyhord.report.HomeNotice;
import se.lyhord.report.NoticeContent;
import se.lyhord.report.NoticeId;
import se.lyhord.report.NoticeWords;
import se.lyhord.report.TellingWhatWasDone;
import se.lyhord.report.TellingWhatWasDone.Outcome;
import se.lyhord.survey.template.TabletWords;

/** Where a notice is written, beside it how the young people will read it. What is refused stays, with the reason. */
class NoticeForm extends Section {

    private final transient TellingWhatWasDone telling;
    private final transient TabletWords tablet;
    private final transient Consumer<Optional<HomeNotice>> close;
    private final NoticeFields fields;
    private final Div preview = new Div();
    private final Paragraph warning = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final transient NoticeId id;
    private transient NoticeContent kept;
    private int version;

    /**
     * @param start the notice to change; null for a new one
     * @param close takes the notice when it is kept, or nothing where it was left
     */
    NoticeForm(
            NoticeContent content,
            @Nullable HomeNotice start,
            TellingWhatWasDone telling,
            NoticeWords words,
            TabletWords tablet,
            Consumer<Optional<HomeNotice>> close) {
        this.telling = telling;
        this.tablet = tablet;
        this.close = close;
        kept = content;
        id = start == null ? NoticeId.draw() : start.id();
        version = start == null ? 0 : start.version();
        fields = new NoticeFields(
                content, telling.quarters(content.home()), quarter -> telling.quotable(content.home(), quarter), words);
        fields.onChange(this::showPreview);
        addClassNames("panel", "said-form");
        var heading = new H2(getTranslation(start == null ? "report.said.new" : "report.said.change"));
        heading.getElement().setAttribute("tabindex", "-1");
        heading.addAttachListener(_ -> heading.getElement().executeJs("this.focus()"));
        warning.addClassName("said-warning");
        warning.getElement().setAttribute("role", "status");
        refusal.addClassName("said-refusal");
        refusal.getElement().setAttribute("role", "alert");
        preview.addClassName("said-preview");
        var columns = new Div(fields, preview);
        columns.addClassName("said-columns");
        add(heading, new Paragraph(getTranslation("report.said.language")), columns, warning, refusal, buttons());
        showPreview();
    }

    private Div buttons() {
        var publish = new Button(getTranslation("report.said.publish"), _ -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var save = new Button(
                getTranslation("report.said.save"), _ -> save().ifPresent(one -> close.accept(Optional.of(one))));
        var leave = new Button(getTranslation("report.said.leave"), _ -> leave());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new Div(publish, save, leave);
        row.addClassName("said-buttons");
        return row;
    }

    private void showPreview() {
        var content = fields.content();
        var title = new H2(getTranslation("report.said.preview"));
        preview.removeAll();
        preview.add(title, new NoticePreview(telling.asTold(content, Optional.empty(), "sv"), tablet));
        if (content.english().isWhole()) {
            preview.add(new NoticePreview(telling.asTold(content, Optional.empty(), "en"), tablet));
        }
        warning.setText(fields.seemsToSingleOut() ? getTranslation("report.said.singling-out") : "");
    }

    /** Keeps the words as a draft; what is refused is said, and the words stand. */
    private Optional<HomeNotice> save() {
        var content = fields.content();
        return taken(version == 0 ? telling.write(id, content) : telling.rewrite(id, version, content));
    }

    private void publish() {
        save().flatMap(draft -> taken(telling.publish(draft.id(), draft.version())))
                .ifPresent(published -> close.accept(Optional.of(published)));
    }

    private Optional<HomeNotice> taken(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept(var notice) -> {
                version = notice.version();
                kept = notice.content();
                refusal.setText("");
                yield Optional.of(notice);
            }
            case Outcome.Refused(var reason) -> {
                refusal.setText(getTranslation("report.said.refused." + reason));
                yield Optional.empty();
            }
        };
    }

    private void leave() {
        if (fields.content().equals(kept)) {
            close.accept(Optional.empty());
            return;
        }
        var question = new ConfirmDialog(
                getTranslation("report.said.leave.title"),
                getTranslation("report.said.leave.what"),
                getTranslation("report.said.leave.throw"),
                _ -> close.accept(Optional.empty()));
        question.setCancelable(true);
        question.setCancelText(getTranslation("report.said.leave.stay"));
        question.open();
    }
}
