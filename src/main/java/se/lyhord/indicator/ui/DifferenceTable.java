package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.lyhord.indicator.Differences.Change;

/** What says something else now, field by field. */
class DifferenceTable extends Div {

    DifferenceTable(List<Change> changes, String caption) {
        addClassName("indicator-wide");
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("indicator.changed.nothing")));
            return;
        }
        var body = new NativeTableBody();
        changes.forEach(change -> body.add(row(change)));
        var table = new NativeTable();
        table.addClassNames("plain", "indicator-differences");
        table.setCaptionText(caption);
        table.add(
                Parts.header(
                        getTranslation("indicator.changed.field"),
                        getTranslation("indicator.changed.before"),
                        getTranslation("indicator.changed.after")),
                body);
        add(table);
    }

    private NativeTableRow row(Change change) {
        return new NativeTableRow(
                Parts.rowHead(getTranslation("indicator.field." + change.field())),
                cell(change.before(), "indicator.changed.before", change.field()),
                cell(change.after(), "indicator.changed.after", change.field()));
    }

    private NativeTableCell cell(String text, String column, String field) {
        var said = new Span(text.isEmpty() ? getTranslation("indicator.changed.empty") : text);
        said.addClassName(field.equals("sql") ? "indicator-sql" : "indicator-text");
        return Parts.cell(getTranslation(column), said);
    }
}
