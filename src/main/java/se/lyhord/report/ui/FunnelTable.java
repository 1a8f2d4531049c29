package se.lyhord.report.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import se.lyhord.disclosure.Released;
import se.lyhord.report.FigureWords;
import se.lyhord.report.Funnel;

/** The homes of a funnel by name, each with its counts, what chance gives so many, and where it lies. */
class FunnelTable extends NativeTable {

    private final transient Funnel funnel;
    private final transient FigureWords words;

    FunnelTable(Funnel funnel, String caption, FigureWords words) {
        this.funnel = funnel;
        this.words = words;
        addClassName("plain");
        setCaptionText(caption);
        var body = new NativeTableBody();
        funnel.points().forEach(point -> body.add(row(point)));
        add(header(), body);
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow();
        for (var column : new String[] {"home", "counts", "share", "limits", "place"}) {
            var cell = new NativeTableHeaderCell(getTranslation("signal.funnel.column." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName("funnel-" + column);
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(Funnel.Point point) {
        var name = new NativeTableHeaderCell(point.home());
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name);
        if (point.released() instanceof Released.Figure figure) {
            row.add(
                    cell("counts", counts(figure)),
                    cell("share", words.share(figure)),
                    cell(
                            "limits",
                            words.interval(funnel.limits(figure.denominator()).inner())),
                    cell("place", getTranslation("signal.funnel.place." + funnel.position(figure))));
        } else {
            var withheld = new NativeTableCell(getTranslation("report.withheld"));
            withheld.getElement().setAttribute("colspan", "4");
            withheld.addClassName("quiet");
            row.add(withheld);
        }
        return row;
    }

    private String counts(Released.Figure figure) {
        return getTranslation("report.counts", words.count(figure.numerator()), words.count(figure.denominator()));
    }

    private static NativeTableCell cell(String column, String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("funnel-" + column);
        return cell;
    }
}
