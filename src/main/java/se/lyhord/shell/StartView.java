package se.lyhord.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/** Leads everybody to the first view of their menu; says so where there is none. */
@Route("")
@PermitAll
class StartView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    StartView() {
        addClassName("message-page");
        add(new H1(getTranslation("shell.start")), new Paragraph(getTranslation("shell.start.nothing")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream()
                .findFirst()
                .ifPresent(first -> event.forwardTo(first.path().replaceFirst("^/", "")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.start") + " – Lyhörd";
    }
}
