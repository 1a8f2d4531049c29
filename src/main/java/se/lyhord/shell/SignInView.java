package se.lyhord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import se.lyhord.access.DemoPeople;
import se.lyhord.access.People;
import se.lyhord.access.Person;

/** Staff sign in here. In a demo the made-up people stand beside the form. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView(People people, @Value("${lyhord.demo:true}") boolean isDemo) {
        addClassName("sign-in");
        form.setAction("sign-in");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(formTexts());
        var introduction =
                new Div(new H1("Lyhörd"), new Paragraph(getTranslation("sign-in.introduction")), new LanguageButton());
        introduction.addClassName("sign-in-introduction");
        add(introduction, form);
        var madeUp = isDemo ? people.madeUp() : List.<Person>of();
        if (!madeUp.isEmpty()) {
            add(demo(madeUp));
        }
    }

    private LoginI18n formTexts() {
        var texts = LoginI18n.createDefault();
        var labels = texts.getForm();
        labels.setTitle(getTranslation("sign-in.title"));
        labels.setUsername(getTranslation("sign-in.username"));
        labels.setPassword(getTranslation("sign-in.password"));
        labels.setSubmit(getTranslation("sign-in.submit"));
        var error = texts.getErrorMessage();
        error.setTitle(getTranslation("sign-in.refused"));
        error.setMessage(getTranslation("sign-in.refused.what-to-do"));
        error.setUsername(getTranslation("sign-in.username.missing"));
        error.setPassword(getTranslation("sign-in.password.missing"));
        return texts;
    }

    private Div demo(Iterable<Person> madeUp) {
        var list = new UnorderedList();
        for (var person : madeUp) {
            var name = new Span(person.username());
            name.addClassName("demo-username");
            list.add(new ListItem(
                    name,
                    new Span(" – " + getTranslation("role." + person.role().key()))));
        }
        var panel = new Div(
                new H2(getTranslation("sign-in.demo")),
                new Paragraph(getTranslation("sign-in.demo.people", DemoPeople.PASSWORD)),
                list,
                survey());
        panel.addClassName("demo-panel");
        return panel;
    }

    private Anchor survey() {
        var link = new Anchor("demo/survey", getTranslation("sign-in.demo.survey"));
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title") + " – Lyhörd";
    }
}
