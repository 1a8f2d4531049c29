package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.lyhord.report.SignalWords;
import se.lyhord.report.signal.Signal;

/** What is more than chance in a figure, in a sentence or two; every comparison with its numbers opens below. */
class SignalList extends Div {

    SignalList(List<Signal> signals) {
        var words = new SignalWords(getLocale(), this::getTranslation);
        addClassName("signals");
        var isClear = signals.stream().anyMatch(Signal::isClear);
        for (var sentence : words.summary(signals)) {
            var paragraph = new Paragraph(sentence);
            paragraph.addClassName(isClear ? "signal-clear" : "signal-within");
            add(paragraph);
        }
        if (!signals.stream().allMatch(Signal.NotSaid.class::isInstance)) {
            add(all(signals, words));
        }
    }

    private NativeDetails all(List<Signal> signals, SignalWords words) {
        var list = new UnorderedList();
        signals.forEach(signal -> list.add(new ListItem(words.sentence(signal))));
        return new NativeDetails(getTranslation("signal.all"), list);
    }
}
