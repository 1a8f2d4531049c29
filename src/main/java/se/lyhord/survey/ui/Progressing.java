package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The line on top of a questionnaire: how far one is, the language, the way out. */
final class Progressing {

    private Progressing() {}

    static Div bar(Component page, Sheet sheet) {
        var number = Math.min(sheet.position() + 1, sheet.length());
        var text = new Span(
                page.getTranslation("survey.progress", String.valueOf(number), String.valueOf(sheet.length())));
        text.addClassName("survey-progress");
        var track = new Div(new Span());
        track.addClassName("survey-track");
        track.getElement().setAttribute("aria-hidden", "true");
        track.getStyle().set("--done", String.valueOf(sheet.position() * 100 / sheet.length()) + "%");
        var leave = Parts.button(page.getTranslation("survey.leave"), "leave", "survey-plain");
        return Parts.row("survey-bar", text, track, Pages.language(page), leave);
    }
}
