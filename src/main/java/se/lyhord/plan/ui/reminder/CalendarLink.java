package se.lyhord.plan.ui.reminder;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URL;
import java.util.Optional;
import se.lyhord.plan.reminder.CalendarSecret;

/** A calendar's link, this once, to be copied; it is gone with the card. */
class CalendarLink extends Div {

    private final String path;
    private final TextField link = new TextField();
    private final H3 heading = new H3();
    private final Button copy = new Button();

    CalendarLink(CalendarSecret secret, Optional<String> address, Runnable hide) {
        path = secret.path();
        addClassName("plan-remind-link");
        heading.setText(getTranslation("plan.remind.link"));
        heading.getElement().setAttribute("tabindex", "-1");
        link.setLabel(getTranslation("plan.remind.link.label"));
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setValue(address.orElse(""));
        copy.setText(getTranslation("plan.remind.link.copy"));
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(copy, new Button(getTranslation("plan.remind.link.hide"), _ -> hide.run()));
        buttons.addClassName("toolbar");
        add(
                heading,
                new Paragraph(getTranslation("plan.remind.link.once")),
                link,
                buttons,
                new Paragraph(getTranslation("plan.remind.link.secret")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (link.isEmpty()) {
            event.getUI().getPage().fetchCurrentURL(this::asThisBrowserReachesIt);
        }
        heading.getElement().executeJs("this.focus()");
        // In the browser itself: some let a page copy only while the button is being pressed.
        copy.getElement().executeJs("""
                this.addEventListener('click', async () => {
                    const card = this.closest('.plan-remind-link');
                    const field = card.querySelector('vaadin-text-field');
                    let done = true;
                    try {
                        await navigator.clipboard.writeText(field.value);
                    } catch {
                        field.inputElement.select();
                        done = document.execCommand('copy');
                    }
                    card.$server.copied(done);
                })""");
    }

    private void asThisBrowserReachesIt(URL here) {
        link.setValue(here.getProtocol() + "://" + here.getAuthority() + "/" + path);
    }

    @ClientCallable
    private void copied(boolean isDone) {
        Notification.show(getTranslation(isDone ? "plan.remind.link.copied" : "plan.remind.link.not-copied"));
    }
}
