package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import se.lyhord.plan.document.PlainLanguage;
import se.lyhord.plan.document.PlainLanguage.Hint;
import se.lyhord.plan.document.PlanContent;

/** Says which sentences are hard to read, with a link to each; plans are written in Swedish, and so is the advice. */
class HintPanel extends Div {

    private static final int MOST = 8;

    private final transient PlainLanguage language;
    private final Paragraph about = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    HintPanel(PlainLanguage language) {
        this.language = language;
        addClassNames("panel", "plan-hints");
        add(new H2(getTranslation("plan.hints.title")), about, list);
    }

    void show(PlanContent content) {
        var items = new ArrayList<ListItem>();
        content.forEachText((place, text) -> language.read(text)
                .forEach(hint -> items.add(new ListItem(ContentPanel.link(PlaceId.of(place), inWords(hint))))));
        about.setText(getTranslation(items.isEmpty() ? "plan.hints.none" : "plan.hints.some", items.size()));
        list.removeAll();
        items.stream().limit(MOST).forEach(list::add);
    }

    private String inWords(Hint hint) {
        return switch (hint) {
            case Hint.LongSentence(var words, var beginning) -> getTranslation("plan.hint.long", words, beginning);
            case Hint.HardWord(var word, var plainer) -> getTranslation("plan.hint.hard", word, plainer);
        };
    }
}
