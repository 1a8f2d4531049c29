package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** Where a number is written. A bare element on purpose: a field of Vaadin's would send it to the view. */
@Tag("input")
class CountField extends Component {

    CountField(String id) {
        setId(id);
        getElement()
                .setAttribute("type", "text")
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "3")
                .setAttribute("dir", "ltr");
    }
}
