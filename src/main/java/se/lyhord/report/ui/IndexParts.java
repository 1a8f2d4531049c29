package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.index.IndexPart;
import se.lyhord.index.QualityIndex;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedIndex.Shown;
import se.lyhord.report.FigureWords;
import se.lyhord.report.IndexWords;

/** What the index is made of: each part with its counts, its goalposts, its weight, and the points that it gives. */
class IndexParts extends Section {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final transient IndexWords words = new IndexWords(getLocale());
    private final transient FigureWords figures = new FigureWords(getLocale());
    private final String node;
    private final transient Quarter quarter;
    private final BigDecimal heaviest;

    IndexParts(String node, Quarter quarter, QualityIndex index, Shown shown) {
        this.node = node;
        this.quarter = quarter;
        heaviest = index.parts().stream().map(IndexPart::weight).reduce(BigDecimal.ZERO, BigDecimal::max);
        var list = new UnorderedList();
        list.addClassName("index-parts");
        for (var place = 0; place < index.parts().size(); place++) {
            list.add(part(
                    index.parts().get(place),
                    shown.figures().get(place),
                    shown.contributions().get(place)));
        }
        add(
                new H2(getTranslation("index.parts")),
                quiet(getTranslation("index.parts.what", words.points(shown.index()))),
                list);
    }

    private ListItem part(IndexPart part, Figure figure, BigDecimal points) {
        var heading = new H3(part.name().in(getLocale()));
        var item = new ListItem(heading);
        if (!part.area().name().equals(part.name())) {
            item.add(quiet(part.area().name().in(getLocale())));
        }
        item.add(
                new Paragraph(FigureWords.unbroken(part.what().in(getLocale()))),
                bar(part, points),
                new Paragraph(counted(part, figure)),
                came(part),
                quiet(goalposts(part)));
        item.addClassName("panel");
        return item;
    }

    private Div bar(IndexPart part, BigDecimal points) {
        var most = part.weight().multiply(HUNDRED);
        var filled = new Div();
        filled.addClassName("filled");
        filled.getStyle().set("width", percentOf(points, most));
        var track = new Div(filled);
        track.addClassName("track");
        track.getStyle().set("width", percentOf(part.weight(), heaviest));
        track.getElement().setAttribute("aria-hidden", "true");
        var said = new Span(getTranslation("index.contribution", words.points(points), words.most(most)));
        said.addClassName("said");
        var bar = new Div(track, said);
        bar.addClassName("index-bar");
        return bar;
    }

    private String counted(IndexPart part, Figure figure) {
        return getTranslation(
                "index.counted." + part.span(),
                figures.count(figure.numerator()),
                figures.count(figure.denominator()),
                figures.share(figure),
                figures.quarter(quarter));
    }

    /** To how the part's figure came about. */
    private Anchor came(IndexPart part) {
        var address = new FigureAddress(part.indicator(), node);
        var where = switch (part.span()) {
            case QUARTER -> address.of(quarter);
            case FOUR_QUARTERS -> address.ofFourQuarters(quarter);
        };
        var link = new Anchor(where, getTranslation("report.figure.link"));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("report.figure.link") + ": "
                                + part.name().in(getLocale()));
        return link;
    }

    private String goalposts(IndexPart part) {
        return getTranslation(
                "index.goalposts",
                words.percent(part.goalposts().zero()),
                words.percent(part.goalposts().hundred()),
                words.percent(part.weight()));
    }

    private static String percentOf(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP) + "%";
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
