package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/**
 * Where one writes in one's own words. A bare element on purpose: a text area of Vaadin's would send them to the view. The
 * browser is asked to neither check nor complete them: some send what is written to a server for that.
 */
@Tag("textarea")
class WritingField extends Component {

    WritingField(String id, int longest) {
        setId(id);
        getElement()
                .setAttribute("rows", "5")
                .setAttribute("maxlength", String.valueOf(longest))
                .setAttribute("autocomplete", "off")
                .setAttribute("autocorrect", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("writingsuggestions", "false")
                .setAttribute("dir", "auto");
    }
}
