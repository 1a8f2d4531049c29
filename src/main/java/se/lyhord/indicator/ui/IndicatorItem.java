package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.lyhord.indicator.Definition;

/** An indicator in the list: what it is called, what it counts, and the way to its page. */
class IndicatorItem extends Section {

    IndicatorItem(Definition definition) {
        addClassNames("panel", "indicator-item");
        var link = new Anchor(
                IndicatorNavigation.addressOf(definition.code()),
                definition.name().in(getLocale()));
        add(
                new H2(link),
                new Paragraph(definition.definition().in(getLocale())),
                Parts.quiet(getTranslation(
                        "indicator.about",
                        definition.code(),
                        String.valueOf(definition.version()),
                        getTranslation("indicator.counts." + Words.counts(definition)))));
    }
}
