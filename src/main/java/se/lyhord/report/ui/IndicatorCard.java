package se.lyhord.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.indicator.ui.IndicatorNavigation;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.ChartSize;
import se.lyhord.report.FigureWords;
import se.lyhord.report.IndicatorSeries;
import se.lyhord.report.ShareChart;

/** One indicator: what it says, its latest figure in words, its chart, and its table. */
class IndicatorCard extends Section {

    private final transient IndicatorSeries series;
    private final transient FigureWords words;
    private final transient FigureAddress address;
    private final String name;

    private IndicatorCard(IndicatorSeries series, String node) {
        this.series = series;
        address = new FigureAddress(series.indicator(), node);
        words = new FigureWords(getLocale());
        name = getTranslation("report." + series.indicator());
        addClassNames("panel", "indicator");
        add(new H2(name), quiet(getTranslation("report." + series.indicator() + ".what")));
    }

    /** With a large chart and the table beside it. */
    static IndicatorCard wide(IndicatorSeries series, String node) {
        var card = new IndicatorCard(series, node);
        card.addClassName("wide");
        card.show(ChartSize.WIDE);
        return card;
    }

    /** With a small chart and the table under it. */
    static IndicatorCard narrow(IndicatorSeries series, String node) {
        var card = new IndicatorCard(series, node);
        card.show(ChartSize.NARROW);
        return card;
    }

    private void show(ChartSize size) {
        if (series.isEmpty()) {
            add(new Paragraph(getTranslation("report.no-figures")));
            return;
        }
        var latest = new Paragraph(latest());
        latest.addClassName("latest");
        add(latest, links(), body(size));
        series.breaksIn(size.quarters()).forEach(quarter -> add(quiet(broken(quarter))));
        if (series.withholds(size.quarters())) {
            add(quiet(getTranslation("report.withheld.why")));
        }
    }

    /** To what is counted, and to how the figure came about that stands above. */
    private Div links() {
        var links = new Div();
        links.addClassName("indicator-links");
        series.latestFigure()
                .map(quarter -> link(address.of(quarter), "report.figure.link"))
                .ifPresent(links::add);
        links.add(link(IndicatorNavigation.addressOf(series.indicator()), "report.figure.definition"));
        return links;
    }

    private Anchor link(String where, String key) {
        var link = new Anchor(where, getTranslation(key));
        link.getElement().setAttribute("aria-label", getTranslation(key) + ": " + name);
        return link;
    }

    private Div body(ChartSize size) {
        var table = new FigureTable(series, size.quarters(), getTranslation("report.table", name), words, address);
        var body = new Div(chart(size, size == ChartSize.WIDE ? "in-wide-window" : "in-any-window"));
        if (size == ChartSize.WIDE) {
            body.add(chart(ChartSize.NARROW, "in-narrow-window"));
        }
        body.add(table);
        body.addClassName("figures");
        return body;
    }

    private Component chart(ChartSize size, String className) {
        var id = (series.indicator() + "-" + size)
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
        var breaks = series.breaksIn(size.quarters()).stream().map(this::broken);
        var description = Stream.concat(Stream.of(latest(), getTranslation("report.chart.description")), breaks)
                .collect(Collectors.joining(" "));
        return new SvgImage(new ShareChart(series, words).draw(size, id, name, description), className);
    }

    private String latest() {
        return series.latestFigure()
                .flatMap(quarter -> series.figure(quarter)
                        .map(figure -> getTranslation(
                                "report.latest",
                                words.quarter(quarter),
                                words.count(figure.numerator()),
                                words.count(figure.denominator()),
                                words.share(figure),
                                words.interval(figure))))
                .orElseGet(() -> getTranslation("report.all-withheld"));
    }

    private String broken(Quarter quarter) {
        return getTranslation("report.broken", words.quarter(quarter));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
