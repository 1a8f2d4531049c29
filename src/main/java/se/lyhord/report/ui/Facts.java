package se.lyhord.report.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** What is known of a figure, term by term. */
class Facts extends DescriptionList {

    void told(String field, String text) {
        add(new Term(getTranslation("report.figure.field." + field)), new Description(text));
    }

    void hash(String field, String hash) {
        var said = new Span(hash);
        said.addClassName("figure-hash");
        var description = new Description("");
        description.add(said);
        add(new Term(getTranslation("report.figure.field." + field)), description);
    }
}
