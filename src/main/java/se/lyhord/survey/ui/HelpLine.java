package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;

/** Somebody to call: the number, who answers, and when. */
final class HelpLine {

    private HelpLine() {}

    static Div of(Speech speech, String who, String number, Map<String, String> hours) {
        var call = new Anchor("tel:" + number.replaceAll("\\D", ""), number);
        call.getElement().setAttribute("dir", "ltr");
        var open = hours.getOrDefault(speech.tag(), "");
        var text = speech.say("talk." + who) + (open.isBlank() ? "" : " " + speech.say("talk.hours", open));
        return Parts.row("survey-line", call, new Paragraph(text));
    }
}
