package se.lyhord.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * The few shapes that these pages are made of. In a narrow window a row of a table is a card; the roles are said, since a
 * browser forgets them where cells are no longer laid out as such.
 */
final class Parts {

    private Parts() {}

    static Section panel(String title, Component... content) {
        var panel = new Section(new H2(title));
        panel.addClassNames("panel", "protection-part");
        panel.add(content);
        return panel;
    }

    static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    static Div toolbar(Component... parts) {
        var bar = new Div(parts);
        bar.addClassNames("toolbar", "protection-filter");
        return bar;
    }

    /** A table of texts. */
    static NativeTable table(String caption, List<String> columns, List<List<String>> rows) {
        var headings = role(new NativeTableRow(), "row");
        columns.forEach(column -> headings.add(heading(new Span(column))));
        var body = role(new NativeTableBody(), "rowgroup");
        rows.forEach(row -> body.add(row(columns, row)));
        return table(caption, headings, body);
    }

    static NativeTable table(String caption, NativeTableRow headings, NativeTableBody body) {
        var table = role(new NativeTable(), "table");
        table.addClassNames("plain", "protection-table");
        table.setCaptionText(caption);
        table.add(role(new NativeTableHeader(headings), "rowgroup"), body);
        return table;
    }

    static NativeTableHeaderCell heading(Component content) {
        var cell = role(new NativeTableHeaderCell(content), "columnheader");
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** A row, its first cell the name of it. */
    static NativeTableRow row(List<String> columns, List<String> cells) {
        var row = role(new NativeTableRow(), "row");
        var name = role(new NativeTableHeaderCell(cells.getFirst()), "rowheader");
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        for (var place = 1; place < cells.size(); place++) {
            var cell = role(new NativeTableCell(new Span(cells.get(place))), "cell");
            // The heading beside the value, where the window has no room for a row of headings.
            cell.getElement().setAttribute("data-heading", columns.get(place));
            row.add(cell);
        }
        return row;
    }

    static <T extends HtmlContainer> T role(T part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
