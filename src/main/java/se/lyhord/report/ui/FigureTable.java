package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Optional;
import se.lyhord.disclosure.Released;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.FigureWords;
import se.lyhord.report.IndicatorSeries;
import se.lyhord.report.ShownFigure;
import se.lyhord.report.ShownWords;

/** The figures of a chart as a table, the latest quarter first; the share never stands without its counts. */
class FigureTable extends NativeTable {

    private final transient FigureWords words;
    private final transient FigureAddress address;

    /** @param shown what stands for the latest quarter, told in a row of its own where that is another figure */
    FigureTable(
            IndicatorSeries series,
            ShownFigure shown,
            int quarters,
            String caption,
            FigureWords words,
            FigureAddress address) {
        this.words = words;
        this.address = address;
        addClassName("plain");
        setCaptionText(caption);
        var body = new NativeTableBody();
        instead(shown).ifPresent(figure -> body.add(insteadOf(shown), insteadNumbers(shown, figure)));
        var broken = series.breaksIn(quarters);
        for (var quarter : series.latest(quarters).reversed()) {
            body.add(row(quarter, series.at(quarter)));
            if (broken.contains(quarter)) {
                body.add(broken());
            }
        }
        add(header(), body);
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow();
        for (var key : new String[] {"quarter", "share", "counts", "interval"}) {
            var cell = new NativeTableHeaderCell(getTranslation("report.column." + key));
            cell.getElement().setAttribute("scope", "col");
            if (!key.equals("quarter")) {
                cell.addClassName("number");
            }
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(Quarter quarter, Optional<Released> released) {
        var name = new NativeTableHeaderCell(link(address.of(quarter), words.quarter(quarter)));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        switch (released.orElse(null)) {
            case null -> row.add(across("report.no-value"));
            case Released.Withheld _ -> row.add(across("report.withheld"));
            case Released.Mostly mostly ->
                row.add(across(mostly.isPositive() ? "report.mostly-positive" : "report.mostly-negative"));
            case Released.Figure figure -> row.add(numbers(figure));
        }
        return row;
    }

    private Anchor link(String where, String text) {
        var link = new Anchor(where, text);
        link.getElement().setAttribute("aria-label", text + ": " + getTranslation("report.figure.link"));
        return link;
    }

    private NativeTableCell[] numbers(Released.Figure figure) {
        return new NativeTableCell[] {
            number(words.share(figure)),
            number(getTranslation("report.counts", words.count(figure.numerator()), words.count(figure.denominator()))),
            number(words.interval(figure))
        };
    }

    private static Optional<Released.Figure> instead(ShownFigure shown) {
        return switch (shown) {
            case ShownFigure.OwnFourQuarters four -> Optional.of(four.figure());
            case ShownFigure.Pooled pooled -> Optional.of(pooled.of().figure());
            case ShownFigure.OwnQuarter _, ShownFigure.Nothing _ -> Optional.empty();
        };
    }

    /** What the figures in the next row are of, in words that need the whole width. */
    private NativeTableRow insteadOf(ShownFigure shown) {
        var label = new ShownWords(getLocale(), this::getTranslation).label(shown);
        var name = shown instanceof ShownFigure.OwnFourQuarters four
                ? new NativeTableHeaderCell(link(address.ofFourQuarters(four.last()), label))
                : new NativeTableHeaderCell(label);
        name.getElement().setAttribute("scope", "rowgroup");
        name.getElement().setAttribute("colspan", "4");
        var row = new NativeTableRow(name);
        row.addClassName(className(shown));
        return row;
    }

    private NativeTableRow insteadNumbers(ShownFigure shown, Released.Figure figure) {
        var row = new NativeTableRow(new NativeTableCell());
        row.add(numbers(figure));
        row.addClassNames(className(shown), "instead");
        return row;
    }

    private static String className(ShownFigure shown) {
        return shown instanceof ShownFigure.Pooled ? "pooled" : "four-quarters";
    }

    /** Stands between figures that are not compared, the later ones above it. */
    private NativeTableRow broken() {
        var cell = new NativeTableCell(getTranslation("report.broken.row"));
        cell.getElement().setAttribute("colspan", "4");
        cell.addClassName("broken");
        return new NativeTableRow(cell);
    }

    private NativeTableCell across(String key) {
        var cell = number(getTranslation(key));
        cell.addClassName("quiet");
        cell.getElement().setAttribute("colspan", "3");
        return cell;
    }

    private static NativeTableCell number(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        return cell;
    }
}
