package se.lyhord.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.lyhord.index.QualityIndex;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedIndex.Shown;
import se.lyhord.report.FigureWords;
import se.lyhord.report.IndexWords;

/** The index of a node as a number that never stands without its interval. */
class IndexCard extends Section {

    private final transient IndexWords words = new IndexWords(getLocale());

    IndexCard(String node, Quarter quarter, QualityIndex index, Shown shown) {
        addClassNames("panel", "index-number");
        var number = new Span(words.points(shown.index()));
        number.addClassName("number");
        var value = new Paragraph(number, new Span(getTranslation("index.of-100")));
        value.addClassName("value");
        add(
                new H2(getTranslation("index.heading", node, new FigureWords(getLocale()).quarter(quarter))),
                value,
                new IndexStrip(shown.index(), shown.range()),
                new Paragraph(getTranslation("index.range", words.low(shown.range()), words.high(shown.range()))));
        shown.rank()
                .ifPresent(rank -> add(new Paragraph(getTranslation(
                        rank.best() == rank.worst() ? "index.rank.certain" : "index.rank",
                        rank.place(),
                        rank.best(),
                        rank.worst(),
                        rank.homes()))));
        add(quiet(getTranslation(
                "index.version", index.version(), new FigureWords(getLocale()).quarter(index.baseline()))));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
