package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Where the code is typed. A bare element on purpose: a text field of Vaadin's would send the code to the view. */
@Tag("input")
class CodeField extends Component {

    CodeField() {
        setId("survey-code");
        getElement()
                .setAttribute("type", "text")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("autocorrect", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "20")
                .setAttribute("placeholder", "XXXX-XXXX-XXXX");
    }
}
