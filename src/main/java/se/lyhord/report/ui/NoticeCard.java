package se.lyhord.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import se.lyhord.report.FigureWords;
import se.lyhord.report.HomeNotice;
import se.lyhord.survey.YouSaidWeDid;
import se.lyhord.survey.template.TabletWords;

/** A notice in the manager's list: where it stands, what it says, and what can be done with it. */
class NoticeCard extends Section {

    /** What the buttons do. */
    record Actions(
            Consumer<HomeNotice> change,
            Consumer<HomeNotice> publish,
            Consumer<HomeNotice> withdraw,
            Consumer<HomeNotice> restore) {}

    NoticeCard(HomeNotice notice, YouSaidWeDid.Notice told, TabletWords words, Actions actions) {
        addClassNames("panel", "said-card");
        add(heading(notice), new NoticePreview(told, words), buttons(notice, actions));
    }

    private Div heading(HomeNotice notice) {
        var content = notice.content();
        var quarter = new FigureWords(getLocale()).quarter(content.quarter());
        var title = content.dimension()
                .map(about -> getTranslation("report.said.of.about", quarter, getTranslation(about.textKey())))
                .orElseGet(() -> getTranslation("report.said.of", quarter));
        var state = new Span(getTranslation("report.said.state." + notice.state()));
        state.addClassNames("said-state", "said-" + notice.state().name().toLowerCase(Locale.ROOT));
        var row = new Div(new H2(title), state);
        row.addClassName("said-heading");
        return row;
    }

    private Div buttons(HomeNotice notice, Actions actions) {
        var row = new Div();
        row.addClassName("said-buttons");
        switch (notice.state()) {
            case DRAFT ->
                row.add(
                        button("report.said.publish", notice, actions.publish()),
                        button("report.said.change", notice, actions.change()));
            case PUBLISHED -> row.add(button("report.said.withdraw", notice, actions.withdraw()));
            case WITHDRAWN ->
                row.add(
                        button("report.said.restore", notice, actions.restore()),
                        button("report.said.change", notice, actions.change()));
        }
        return row;
    }

    private Button button(String key, HomeNotice notice, Consumer<HomeNotice> action) {
        return new Button(getTranslation(key), _ -> action.accept(notice));
    }
}
