package se.lyhord.survey.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import se.lyhord.access.SignedIn;
import se.lyhord.survey.HelpLines;
import se.lyhord.survey.ServerInstance;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/**
 * The survey on the tablet. The view builds every page in the language that is asked for, all at once and hidden; the
 * page's scripts hold the code and the answers, move between the pages and post each tap. The view never has either.
 */
@Route(value = SurveyView.ROUTE, autoLayout = false)
@AnonymousAllowed
@StyleSheet("survey.css")
@StyleSheet("survey-senses.css")
class SurveyView extends Main implements HasDynamicTitle {

    static final String ROUTE = "survey";

    private final transient Templates templates;
    private final transient TabletWords words;
    private final HelpLines helpLines;
    private final transient HomeOfTablet home;
    private final Div tools = new Div();
    private final Div pages = new Div();
    private final boolean isStaff;

    SurveyView(
            Templates templates,
            TabletWords words,
            HelpLines helpLines,
            HomeOfTablet home,
            ServerInstance instance,
            SignedIn signedIn,
            AuthenticationContext authentication) {
        this.templates = templates;
        this.words = words;
        this.helpLines = helpLines;
        this.home = home;
        this.isStaff = signedIn.person().isPresent();
        var swedish = Speech.of(words, "sv");
        setId("survey");
        addClassName("survey");
        getElement().setAttribute("data-instance", instance.id());
        if (isStaff) {
            add(swedish.mark(new Pages(swedish).staff(authentication::logout)));
        } else {
            var start = swedish.mark(new Pages(swedish).start(home));
            start.getElement().removeAttribute("hidden");
            add(tools, start, pages, new StatusLine());
            build("sv", "", 0);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SurveyScript.PATHS.forEach(event.getUI().getPage()::addJavaScript);
    }

    /**
     * Builds all pages anew.
     *
     * @param tag of the language
     * @param template name of the questionnaire that a code has opened; empty for none yet
     * @param version of it
     */
    @ClientCallable
    void build(String tag, String template, int version) {
        if (isStaff) {
            return;
        }
        var speech = Speech.of(words, tag);
        var around = new Pages(speech);
        tools.removeAll();
        tools.add(Tools.of(speech));
        pages.removeAll();
        var questionnaire = opened(template, version);
        pages.add(around.languages(), around.code(), around.statement(questionnaire));
        questionnaire.ifPresent(opened ->
                opened.questions().forEach(question -> pages.add(new QuestionPage(opened, question, speech))));
        pages.add(around.end(), around.thanks(helpLines, home), around.hidden());
        StatusLine.translate(this, speech);
        getElement().setAttribute("data-built", tag + "/" + template + "/" + version);
    }

    private Optional<Template> opened(String template, int version) {
        return template.isEmpty() ? Optional.empty() : templates.find(template, version);
    }

    @Override
    public String getPageTitle() {
        return words.text("sv", "title") + " – Lyhörd";
    }
}
