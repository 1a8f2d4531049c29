package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Signals of homes and indicators. It is sorted by names alone: by figures it would be a ranking. */
class SignalTable extends Div {

    private final transient List<SignalRow> rows;
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = new NativeTableBody();
    private final transient Map<String, NativeTableHeaderCell> headings = new LinkedHashMap<>();
    private String sortedBy = "home";
    private boolean isDescending;

    SignalTable(List<SignalRow> rows, String caption) {
        this.rows = rows;
        table.addClassNames("plain", "signal-table");
        table.setCaptionText(caption);
        table.add(header(), body);
        add(table);
        fill();
    }

    private NativeTableHeader header() {
        var said = new NativeTableHeaderCell(getTranslation("signal.view.column.said"));
        said.getElement().setAttribute("scope", "col");
        said.addClassName("signal-said");
        return new NativeTableHeader(new NativeTableRow(heading("home"), heading("indicator"), said));
    }

    private NativeTableHeaderCell heading(String column) {
        var name = getTranslation("signal.view.column." + column);
        var button = new NativeButton(name, _ -> sortBy(column));
        button.addClassName("signal-sort");
        button.getElement().setAttribute("title", getTranslation("signal.view.sort", name.toLowerCase(getLocale())));
        var heading = new NativeTableHeaderCell(button);
        heading.getElement().setAttribute("scope", "col");
        headings.put(column, heading);
        return heading;
    }

    private void sortBy(String column) {
        isDescending = column.equals(sortedBy) && !isDescending;
        sortedBy = column;
        fill();
    }

    private void fill() {
        headings.forEach((column, heading) -> heading.getElement().setAttribute("aria-sort", sorting(column)));
        body.removeAll();
        var first = sortedBy.equals("home") ? order(SignalRow::home) : order(SignalRow::indicator);
        var then = sortedBy.equals("home") ? order(SignalRow::indicator) : order(SignalRow::home);
        var order = (isDescending ? first.reversed() : first).thenComparing(then);
        rows.stream().sorted(order).map(this::row).forEach(body::add);
    }

    private String sorting(String column) {
        if (!column.equals(sortedBy)) {
            return "none";
        }
        return isDescending ? "descending" : "ascending";
    }

    private Comparator<SignalRow> order(Function<SignalRow, String> name) {
        return Comparator.comparing(name, Collator.getInstance(getLocale()));
    }

    private NativeTableRow row(SignalRow row) {
        var home = new NativeTableHeaderCell(row.home());
        home.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                home, new NativeTableCell(figure(row)), new NativeTableCell(new SignalList(row.signals())));
    }

    private Anchor figure(SignalRow row) {
        var link = new Anchor(row.address(), row.indicator());
        link.getElement()
                .setAttribute(
                        "aria-label",
                        row.indicator() + ", " + row.home() + ": " + getTranslation("report.figure.link"));
        return link;
    }
}
