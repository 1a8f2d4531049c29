package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.lyhord.survey.YouSaidWeDid.Notice;

/** You said, we did: what the home heard in earlier answers and what it did about it. */
class News extends Div {

    News(Speech speech, List<Notice> notices) {
        addClassName("survey-news");
        speech.mark(this);
        add(new H2(speech.say("said.title")));
        if (notices.isEmpty()) {
            add(new Paragraph(speech.say("said.none")));
        }
        notices.forEach(notice -> add(card(speech, notice)));
    }

    private static Div card(Speech speech, Notice notice) {
        // The manager writes in Swedish or English, whatever the page speaks.
        var writes = Speech.of(speech.words(), notice.language());
        var heard = line(speech, writes, "said.you", notice.heard());
        notice.figure().ifPresent(figure -> heard.add(writes.mark(new Span(" " + figure))));
        var about = writes.mark(new Paragraph(notice.about()));
        about.addClassName("survey-notice-about");
        return Parts.row("survey-notice", about, heard, line(speech, writes, "said.we", notice.done()));
    }

    private static Paragraph line(Speech speech, Speech writes, String who, String text) {
        var label = new Span(speech.say(who) + ": ");
        label.addClassName("survey-said");
        return new Paragraph(label, writes.mark(new Span(text)));
    }
}
