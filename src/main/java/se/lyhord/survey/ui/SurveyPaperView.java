package se.lyhord.survey.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.lyhord.access.Role;
import se.lyhord.survey.paper.EnteringAPaper;
import se.lyhord.survey.paper.EnteringAPaper.Outcome;
import se.lyhord.survey.paper.PaperAnswers;
import se.lyhord.survey.paper.PaperQuestionnaire;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/**
 * A quality lead enters a paper: its code, what is crossed on it, the same once more without seeing the first, what
 * differs, and hands it in. A refusal leaves everything as it was typed.
 */
@Route("survey-paper")
@Menu(title = "survey.paper.title", order = 36)
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("survey-paper.css")
class SurveyPaperView extends Main implements HasDynamicTitle {

    private final transient EnteringAPaper entering;
    private final transient TabletWords words;
    private final Div step = new Div();
    private String code = "";
    private String language = "sv";
    private String request = "";

    SurveyPaperView(EnteringAPaper entering, PaperQuestionnaire paper, Templates templates, TabletWords words) {
        this.entering = entering;
        this.words = words;
        addClassName("page");
        add(
                new H1(getTranslation("survey.paper.title")),
                new Paragraph(getTranslation("survey.paper.what")),
                step,
                new PaperPrint(paper, templates.newest(), words));
        askForACode();
    }

    private void show(Component next) {
        step.removeAll();
        step.add(next);
    }

    private void askForACode() {
        code = "";
        show(new PaperCode(this::open));
    }

    /** False where the code is refused. */
    private boolean open(String typed) {
        var template = entering.questionnaire(typed);
        template.ifPresent(found -> {
            code = typed;
            request = entering.request();
            show(new PaperEntry(found, "first", this::askForACode, first -> enterAgain(found, first))
                    .with(new PaperLanguage(found, words, chosen -> language = chosen)));
        });
        return template.isPresent();
    }

    private void enterAgain(Template template, PaperAnswers first) {
        show(new PaperEntry(template, "second", this::askForACode, second -> compare(first, second)));
    }

    private void compare(PaperAnswers first, PaperAnswers second) {
        if (first.differencesTo(second).isEmpty()) {
            show(new PaperAgreed(first, () -> handIn(first, second), this::askForACode));
        } else {
            show(new PaperDifferences(first, second, this::compare, this::askForACode));
        }
    }

    /** False where it is refused. */
    private boolean handIn(PaperAnswers first, PaperAnswers second) {
        var isHandedIn = entering.handIn(code, first, second, language, request) instanceof Outcome.HandedIn;
        if (isHandedIn) {
            Notification.show(getTranslation("survey.paper.handed-in"));
            askForACode();
        }
        return isHandedIn;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("survey-paper.js");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.paper.title") + " – Lyhörd";
    }
}
