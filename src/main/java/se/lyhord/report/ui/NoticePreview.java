package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import se.lyhord.survey.YouSaidWeDid;
import se.lyhord.survey.template.TabletWords;

/** A notice as the young people read it, in the language that it is written in. */
class NoticePreview extends Div {

    NoticePreview(YouSaidWeDid.Notice told, TabletWords words) {
        var language = told.language();
        addClassName("said-notice");
        getElement().setAttribute("lang", language);
        add(new H3(words.text(language, "said.you")), text(told.heard(), "said-heard"));
        told.figure().ifPresent(figure -> add(text(figure, "said-figure")));
        add(new H3(words.text(language, "said.we")), text(told.done(), "said-done"));
        add(text(told.about(), "said-day"));
    }

    private static Paragraph text(String text, String style) {
        var paragraph = new Paragraph(text.isEmpty() ? "…" : text);
        paragraph.addClassName(style);
        return paragraph;
    }
}
