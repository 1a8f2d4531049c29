package se.lyhord.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import se.lyhord.document.Html;

/** Shows a piece of a page that can be made in no way that leaves a text unescaped. */
@Tag("div")
public class SafeHtml extends Component {

    public SafeHtml(Html html) {
        getElement().setProperty("innerHTML", html.toString());
    }
}
