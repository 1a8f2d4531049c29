package se.lyhord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The language a person has chosen, for as long as the session lasts; Swedish until then. */
@Component
public class Language implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().setLocale(chosen()));
    }

    /** Chooses a language and shows the page anew in it. */
    public static void choose(UI ui, Locale locale) {
        VaadinSession.getCurrent().setAttribute(Language.class.getName(), locale);
        ui.getPage().reload();
    }

    private static Locale chosen() {
        return VaadinSession.getCurrent().getAttribute(Language.class.getName()) instanceof Locale locale
                ? locale
                : Texts.SWEDISH;
    }
}
