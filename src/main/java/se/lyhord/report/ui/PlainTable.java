package se.lyhord.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Stream;

/** A table whose first column says what each row is of. */
final class PlainTable extends NativeTable {

    private final NativeTableBody body = new NativeTableBody();
    private final int columns;

    private PlainTable(String caption, String... columns) {
        this.columns = columns.length;
        addClassName("plain");
        setCaptionText(caption);
        var header = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            header.add(cell);
        }
        add(new NativeTableHeader(header), body);
    }

    static PlainTable withColumns(String caption, String... columns) {
        return new PlainTable(caption, columns);
    }

    void row(String name, String... cells) {
        row(name, Stream.of(cells).map(Text::new).toArray(Component[]::new));
    }

    void row(String name, Component... cells) {
        var row = named(name);
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
    }

    /** A row that says why it has no figures. */
    void reason(String name, String reason) {
        var cell = new NativeTableCell(reason);
        cell.getElement().setAttribute("colspan", String.valueOf(columns - 1));
        cell.addClassName("quiet");
        var row = named(name);
        row.add(cell);
        body.add(row);
    }

    /** Stands between rows that are not compared. */
    void broken(String text) {
        var cell = new NativeTableCell(text);
        cell.getElement().setAttribute("colspan", String.valueOf(columns));
        cell.addClassName("broken");
        body.add(new NativeTableRow(cell));
    }

    private static NativeTableRow named(String name) {
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", "row");
        return new NativeTableRow(header);
    }
}
