package se.lyhord.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.indicator.ui.IndicatorNavigation;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.ChartSize;
import se.lyhord.report.FigureWords;
import se.lyhord.report.IndicatorSeries;
import se.lyhord.report.ShareChart;
import se.lyhord.report.ShownFigure;
import se.lyhord.report.ShownWords;
import se.lyhord.report.signal.Signal;

/** One indicator: what it says, its latest figure and what is more than chance in words, its chart, and its table. */
class IndicatorCard extends Section {

    private final transient IndicatorSeries series;
    private final transient ShownFigure shown;
    private final transient List<Signal> signals;
    private final transient FigureWords words;
    private final transient FigureAddress address;
    private final String name;

    private IndicatorCard(CardContent content) {
        series = content.series();
        shown = content.shown();
        signals = content.signals();
        address = content.address();
        words = new FigureWords(getLocale());
        name = getTranslation("report." + series.indicator());
        addClassNames("panel", "indicator");
        add(new H2(name), quiet(getTranslation("report." + series.indicator() + ".what")));
    }

    /** With a large chart and the table beside it. */
    static IndicatorCard wide(CardContent content) {
        var card = new IndicatorCard(content);
        card.addClassName("wide");
        card.show(ChartSize.WIDE);
        return card;
    }

    /** With a small chart and the table under it. */
    static IndicatorCard narrow(CardContent content) {
        var card = new IndicatorCard(content);
        card.show(ChartSize.NARROW);
        return card;
    }

    private void show(ChartSize size) {
        if (series.isEmpty()) {
            add(new Paragraph(getTranslation("report.no-figures")));
            return;
        }
        add(latestLine(), links(), new SignalList(signals), body(size));
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

    /** The latest quarter, or what stands for it; that of other homes, too, looks otherwise. */
    private Paragraph latestLine() {
        var isOwn = shown instanceof ShownFigure.OwnQuarter;
        var line = new Paragraph(
                isOwn
                        ? latest()
                        : new ShownWords(getLocale(), this::getTranslation)
                                .sentence(series.released().lastKey(), shown));
        line.addClassName(isOwn ? "latest" : "shown-instead");
        if (shown instanceof ShownFigure.Pooled) {
            line.addClassName("pooled");
        }
        return line;
    }

    private Div body(ChartSize size) {
        var table =
                new FigureTable(series, shown, size.quarters(), getTranslation("report.table", name), words, address);
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
