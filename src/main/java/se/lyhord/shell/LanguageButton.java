package se.lyhord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Shows the page in the other language; it names that language in its own words. */
class LanguageButton extends Button {

    LanguageButton() {
        var other = UI.getCurrent().getLocale().getLanguage().equals("en") ? Texts.SWEDISH : Texts.ENGLISH;
        setText(other.equals(Texts.ENGLISH) ? "English" : "Svenska");
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClickListener(_ -> Language.choose(UI.getCurrent(), other));
    }
}
