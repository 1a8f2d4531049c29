package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import se.lyhord.access.Role;
import se.lyhord.survey.EditingTemplates;
import se.lyhord.survey.EditingTemplates.Importing;
import se.lyhord.survey.PublishingADraft.Outcome;
import se.lyhord.survey.template.Language;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.TemplateDrafts.Kept;
import se.lyhord.survey.template.Templates;

/** All questionnaires with their versions, translations and drafts. */
@Route("survey-templates")
@Menu(title = "survey.templates.title", order = 32)
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("survey-editor.css")
class TemplatesView extends Main implements HasDynamicTitle {

    private final transient Templates templates;
    private final transient EditingTemplates editing;
    private final transient TabletWords words;
    private final TextField search;
    private final Paragraph news = new Paragraph();
    private final Div list = new Div();

    TemplatesView(Templates templates, EditingTemplates editing, TabletWords words) {
        this.templates = templates;
        this.editing = editing;
        this.words = words;
        addClassName("page");
        news.getElement().setAttribute("role", "status");
        search = Fields.line(getTranslation("survey.templates.search"), "", _ -> show());
        search.setClearButtonVisible(true);
        var toolbar = new Div(search, new TemplateUpload(this::take));
        toolbar.addClassName("toolbar");
        list.addClassName("templates");
        add(new H1(getTranslation("survey.templates.title")), introduction(), wordsState(), toolbar, news, list);
        show();
    }

    private Paragraph introduction() {
        var text = new Paragraph(getTranslation("survey.templates.introduction"));
        text.addClassName("quiet");
        return text;
    }

    private Paragraph wordsState() {
        var unreviewed = words.languages().stream()
                .map(Language::tag)
                .filter(tag -> !words.isReviewed(tag))
                .toList();
        var text = new Paragraph(getTranslation("survey.templates.words", names(unreviewed)));
        text.addClassName("quiet");
        text.setVisible(!unreviewed.isEmpty());
        return text;
    }

    /** Says what was published. */
    void tell(Outcome.Published done) {
        var text = getTranslation("survey.templates.published", done.template(), String.valueOf(done.version()));
        news.setText(
                done.missing().isEmpty()
                        ? text
                        : text + " " + getTranslation("survey.templates.published.missing", names(done.missing())));
        news.addClassName("panel");
    }

    private String names(List<String> tags) {
        return String.join(
                ", ",
                tags.stream()
                        .map(tag -> words.language(tag).map(one -> one.name()).orElse(tag))
                        .toList());
    }

    private void show() {
        list.removeAll();
        var all = templates.all();
        var drafts = editing.drafts();
        var ids = new TreeSet<String>();
        all.forEach(template -> ids.add(template.id()));
        drafts.forEach(kept -> ids.add(kept.draft().template()));
        for (var id : ids) {
            var versions =
                    all.stream().filter(one -> one.id().equals(id)).toList().reversed();
            var own = drafts.stream()
                    .filter(one -> one.draft().template().equals(id))
                    .toList();
            if (new Sought(search.getValue()).isIn(id, versions, own)) {
                list.add(new QuestionnairePanel(
                        id,
                        versions,
                        own,
                        words,
                        new QuestionnairePanel.Actions(
                                version -> templates.yaml(id, version).orElse(""),
                                this::copy,
                                this::open,
                                this::delete)));
            }
        }
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new Paragraph(getTranslation("survey.templates.none")));
        }
    }

    private void copy(Template version) {
        editing.copy(version.id(), version.version()).ifPresent(this::open);
    }

    private void open(UUID draft) {
        UI.getCurrent().navigate(DraftView.class, draft.toString());
    }

    private void delete(Kept draft) {
        if (editing.delete(draft.id(), draft.rowVersion())) {
            new Undoing(getTranslation("survey.templates.deleted"), () -> {
                        editing.restore(draft);
                        show();
                    })
                    .open();
        } else {
            Notification.show(getTranslation("survey.templates.changed-meanwhile"));
        }
        show();
    }

    private void take(String yaml) {
        switch (editing.importFile(yaml)) {
            case Importing.Imported(var draft) -> open(draft);
            case Importing.Refused(var line, var reason) -> {
                news.setText(getTranslation("survey.templates.import.refused", String.valueOf(line), reason));
                news.addClassName("panel");
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.templates.title") + " – Lyhörd";
    }
}
