package se.lyhord.plan.ui.reminder;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import se.lyhord.plan.reminder.BeingReminded;
import se.lyhord.plan.reminder.MailAddress;

/** A mail a day: the own address, set or removed. */
class MailWish extends Div {

    private final transient BeingReminded reminded;
    private final Paragraph standing = new Paragraph();
    private final EmailField address = new EmailField();
    private final Button remove = new Button();

    MailWish(BeingReminded reminded) {
        this.reminded = reminded;
        addClassName("panel");
        add(new H2(getTranslation("plan.remind.by-mail")), new Paragraph(getTranslation("plan.remind.by-mail.what")));
        if (!reminded.canSendMail()) {
            var notice = new Paragraph(getTranslation("plan.remind.by-mail.no-server"));
            notice.addClassName("plan-remind-notice");
            add(notice);
        }
        standing.addClassName("plan-remind-standing");
        standing.getElement().setAttribute("role", "status");
        add(standing, fields());
        show();
    }

    private Div fields() {
        address.setLabel(getTranslation("plan.remind.address"));
        address.setMaxLength(MailAddress.LONGEST);
        address.setManualValidation(true);
        address.setErrorMessage(getTranslation("plan.remind.address.wrong"));
        address.getElement().setAttribute("autocomplete", "email");
        var keep = new Button(getTranslation("plan.remind.address.keep"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        address.addKeyDownListener(Key.ENTER, _ -> keep());
        remove.setText(getTranslation("plan.remind.address.remove"));
        remove.addClickListener(_ -> remove());
        var fields = new Div(address, keep, remove);
        fields.addClassName("toolbar");
        return fields;
    }

    private void show() {
        var mail = reminded.own().mail();
        address.setValue(mail.map(MailAddress::value).orElse(""));
        address.setInvalid(false);
        remove.setVisible(mail.isPresent());
        standing.setText(mail.map(to -> getTranslation("plan.remind.by-mail.to", to.value()))
                .orElseGet(() -> getTranslation("plan.remind.by-mail.none")));
    }

    private void keep() {
        MailAddress.read(address.getValue())
                .ifPresentOrElse(
                        read -> {
                            reminded.byMail(read);
                            show();
                        },
                        () -> {
                            address.setInvalid(true);
                            address.focus();
                        });
    }

    private void remove() {
        reminded.notByMail();
        show();
        address.focus();
    }
}
