package se.lyhord.survey.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import se.lyhord.access.SignedIn;
import se.lyhord.survey.tablet.TabletBinding;

/** On the tablet: says which home it belongs to, and takes a binding code. The page's script sends it; this has it never. */
@Route(value = BindView.ROUTE, autoLayout = false)
@AnonymousAllowed
@StyleSheet("survey.css")
@StyleSheet("survey-senses.css")
class BindView extends Main implements HasDynamicTitle {

    static final String ROUTE = "survey/bind";

    static final String SCRIPT = "survey-bind.js";
    /** Texts that the script shows, by the attributes it finds them in. */
    private static final Map<String, String> SAID = Map.of(
            "data-bound", "bound", "data-no-use", "no-use", "data-no-contact", "no-contact", "data-staff", "staff");

    BindView(TabletBinding binding, SignedIn signedIn) {
        setId("survey-bind");
        addClassName("survey");
        getElement().setAttribute("lang", getLocale().getLanguage());
        SAID.forEach((attribute, key) -> getElement().setAttribute(attribute, text(key)));
        var page = new Div(new H1(text("heading")), new Paragraph(text("what")), standing(binding));
        page.addClassName("survey-page");
        page.add(signedIn.person().isPresent() ? new Paragraph(text("staff")) : entry());
        page.add(survey());
        add(page);
    }

    private Paragraph standing(TabletBinding binding) {
        var home = Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(request -> binding.homeName(request.getHttpServletRequest()));
        var standing = new Paragraph(home.map(name -> getTranslation("survey.tablets.page.is-bound", name))
                .orElseGet(() -> text("is-not-bound")));
        standing.setId("survey-bind-standing");
        return standing;
    }

    /** The survey's page is loaded as a whole, with its own script first. */
    private Anchor survey() {
        var link = new Anchor(SurveyView.ROUTE, text("survey"));
        link.setRouterIgnore(true);
        return link;
    }

    private Div entry() {
        var field = new CodeField();
        field.setId("survey-bind-code");
        var label = new NativeLabel(text("code"));
        label.setFor(field);
        var button = new NativeButton(text("bind"));
        button.setId("survey-bind-go");
        button.addClassNames("survey-button", "survey-main");
        button.getElement().setAttribute("type", "button");
        var answer = new Paragraph();
        answer.setId("survey-bind-answer");
        answer.getElement().setAttribute("role", "status");
        var entry = new Div(label, field, button, answer);
        entry.addClassName("survey-entry");
        return entry;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }

    private String text(String key) {
        return getTranslation("survey.tablets.page." + key);
    }

    @Override
    public String getPageTitle() {
        return text("title") + " – Lyhörd";
    }
}
