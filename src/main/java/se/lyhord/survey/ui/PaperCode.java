package se.lyhord.survey.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** Where the code of a paper is typed; a refused one stays, to be looked at. */
class PaperCode extends Div {

    private static final int LONGEST = 20;

    private final TextField code = new TextField(getTranslation("survey.paper.code"));
    private final transient Predicate<String> open;

    PaperCode(Predicate<String> open) {
        this.open = open;
        addClassNames("panel", "survey-paper");
        code.setPlaceholder("XXXX-XXXX-XXXX");
        code.setMaxLength(LONGEST);
        code.setWidth("24rem");
        code.setAutofocus(true);
        code.getElement().setAttribute("autocomplete", "off");
        code.addKeyDownListener(Key.ENTER, _ -> open());
        var begin = new Button(getTranslation("survey.paper.begin"), _ -> open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var toolbar = new Div(code, begin);
        toolbar.addClassName("toolbar");
        add(new H2(getTranslation("survey.paper.code.heading")), toolbar);
    }

    private void open() {
        if (!open.test(code.getValue())) {
            code.setErrorMessage(getTranslation("survey.paper.code.no-use"));
            code.setInvalid(true);
            code.focus();
        }
    }
}
