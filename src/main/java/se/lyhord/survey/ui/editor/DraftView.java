package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.lyhord.access.Role;
import se.lyhord.survey.EditingTemplates;
import se.lyhord.survey.PublishingADraft;
import se.lyhord.survey.PublishingADraft.Outcome;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.TemplateDrafts.Kept;
import se.lyhord.survey.template.TemplateRules;
import se.lyhord.survey.template.Templates;

/** A quality lead writes the next version of a questionnaire, sees each question as it will be, and publishes. */
@Route("survey-templates/draft")
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("survey-editor.css")
class DraftView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient EditingTemplates editing;
    private final transient PublishingADraft publishing;
    private final transient Templates templates;
    private final transient TabletWords words;
    private final H1 title = new H1();
    private final Button undo =
            new Button(getTranslation("survey.templates.undo"), VaadinIcon.ARROW_BACKWARD.create(), _ -> undo());
    private final KeepingNotice keeping = new KeepingNotice(this::keepAsOwn, this::reload);
    private @Nullable Workbench bench;

    DraftView(EditingTemplates editing, PublishingADraft publishing, Templates templates, TabletWords words) {
        this.editing = editing;
        this.publishing = publishing;
        this.templates = templates;
        this.words = words;
        addClassNames("page", "draft-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        removeAll();
        add(title);
        Optional.of(id)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(text -> editing.find(UUID.fromString(text)))
                .ifPresentOrElse(this::lay, this::tellThatItIsGone);
    }

    private void tellThatItIsGone() {
        title.setText(getTranslation("survey.templates.draft.gone"));
        add(new Paragraph(getTranslation("survey.templates.draft.gone.what")), back());
    }

    private void lay(Kept kept) {
        var earlier = publishing.earlier(kept.draft().template());
        var laid = new Workbench(editing, kept, earlier, templates, words, () -> with(this::show));
        bench = laid;
        add(toolbar(), keeping, laid);
        laid.rearranged();
    }

    private void show(Workbench laid) {
        var draft = laid.desk().draft();
        var version = String.valueOf(draft.basedOn() + 1);
        var name = draft.title().words().in(getLocale());
        title.setText(getTranslation("survey.templates.draft.title", name, version));
        keeping.show(laid.desk().state());
        undo.setEnabled(laid.desk().canUndo());
    }

    private Div toolbar() {
        var publish = new Button(getTranslation("survey.templates.publish"), _ -> with(this::publish));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var toolbar = new Div(back(), undo, publish);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private RouterLink back() {
        return new RouterLink(getTranslation("survey.templates.back"), TemplatesView.class);
    }

    private void with(Consumer<Workbench> what) {
        Optional.ofNullable(bench).ifPresent(what);
    }

    private void undo() {
        with(laid -> laid.desk().undo());
    }

    private void publish(Workbench laid) {
        var problems = laid.found();
        if (TemplateRules.allow(problems)) {
            new Publication(publishing, laid.desk(), problems, this::published).open();
        } else {
            Notification.show(getTranslation("survey.templates.publish.problems"));
            laid.point();
        }
    }

    private void published(Outcome.Published done) {
        getUI().flatMap(ui -> ui.navigate(TemplatesView.class)).ifPresent(view -> view.tell(done));
    }

    private void keepAsOwn() {
        with(laid -> {
            laid.desk().keepAsOwn();
            getUI().ifPresent(ui -> ui.navigate(DraftView.class, laid.id().toString()));
        });
    }

    private void reload() {
        getUI().map(UI::getPage).ifPresent(Page::reload);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " – Lyhörd";
    }
}
