package se.lyhord.survey.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import se.lyhord.access.SignedIn;
import se.lyhord.shell.Texts;
import se.lyhord.survey.HelpLines;
import se.lyhord.survey.ServerInstance;
import se.lyhord.survey.Templates;

/**
 * The survey on the tablet, one question at a time. The view shows; the page's script holds the code, posts each tap and
 * tells the view what was stored. The view never has the code, and forgets the answers with the page.
 */
@Route(value = SurveyView.ROUTE, autoLayout = false)
@AnonymousAllowed
@StyleSheet("survey.css")
class SurveyView extends Main implements HasDynamicTitle {

    static final String ROUTE = "survey";

    private final transient Templates templates;
    private final HelpLines helpLines;
    private final boolean isStaff;
    private final Div page = new Div();
    private @Nullable Sheet sheet;

    SurveyView(
            Templates templates,
            HelpLines helpLines,
            ServerInstance instance,
            SignedIn signedIn,
            AuthenticationContext authentication) {
        this.templates = templates;
        this.helpLines = helpLines;
        this.isStaff = signedIn.person().isPresent();
        setId("survey");
        addClassName("survey");
        getElement().setAttribute("data-instance", instance.id());
        page.addClassName("survey-page");
        add(page, new StatusLine());
        if (isStaff) {
            page.add(Pages.staff(authentication::logout));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SurveyScript.PATH);
        if (!isStaff) {
            StatusLine.translate(this);
            show(Pages.start(false), false);
        }
    }

    /** The code opened a questionnaire: goes to the first question without an answer. */
    @ClientCallable
    void opened(String template, int version, String answers) {
        templates
                .find(template, version)
                .flatMap(found -> Sheet.of(found, answers))
                .ifPresent(opened -> {
                    sheet = opened;
                    showSheet();
                });
    }

    /** The code opened nothing. */
    @ClientCallable
    void noUse() {
        leave(Pages.start(true), true);
    }

    /** An answer is stored. */
    @ClientCallable
    void answered(String question, int value) {
        if (sheet != null) {
            sheet = sheet.with(question, value);
            if (page.getChildren().findFirst().orElse(null) instanceof QuestionPage shown) {
                shown.mark(sheet);
            }
        }
    }

    /** To the question before or after, or past the last one. */
    @ClientCallable
    void go(int steps) {
        if (sheet != null) {
            sheet = sheet.moved(steps);
            showSheet();
        }
    }

    /** The questionnaire is handed in. */
    @ClientCallable
    void handedIn() {
        leave(Pages.thanks(helpLines), true);
    }

    /** The young person has left. */
    @ClientCallable
    void forget() {
        leave(Pages.start(false), false);
    }

    /** Swedish to English and back, on the page where one is. */
    @ClientCallable
    void otherLanguage() {
        var other = getLocale().getLanguage().equals("sv") ? Texts.ENGLISH : Texts.SWEDISH;
        getUI().ifPresent(ui -> ui.setLocale(other));
        StatusLine.translate(this);
        showSheet();
    }

    private void leave(Component next, boolean takesFocus) {
        sheet = null;
        show(next, takesFocus);
    }

    private void showSheet() {
        if (sheet == null) {
            show(Pages.start(false), true);
        } else {
            show(sheet.isAtEnd() ? Pages.end(sheet) : new QuestionPage(sheet, getLocale()), true);
        }
    }

    private void show(Component content, boolean takesFocus) {
        page.removeAll();
        page.add(content);
        if (takesFocus) {
            // The heading of the new page is read aloud, and the keyboard goes on from there.
            content.getElement().executeJs("this.querySelector('h1')?.focus()");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.title") + " – Lyhörd";
    }
}
