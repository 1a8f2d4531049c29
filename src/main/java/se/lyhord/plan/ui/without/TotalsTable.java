package se.lyhord.plan.ui.without;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import se.lyhord.plan.without.Total;

/** How many stays without a plan there are, a row for each home or municipality; folded where it is long. */
class TotalsTable extends NativeDetails {

    private static final int SHORT = 8;

    TotalsTable(String key, List<Total> totals) {
        setSummaryText(getTranslation(key, totals.size()));
        setOpen(totals.size() <= SHORT);
        addClassNames("panel", "plan-without-total");
        var headings = new NativeTableRow(
                heading(key + ".name", ""),
                heading("plan.without.stays", "number"),
                heading("plan.without.overdue", "number"));
        var body = new NativeTableBody();
        totals.forEach(total -> body.add(row(total)));
        var table = new NativeTable(new NativeTableHeader(headings), body);
        table.addClassName("plain");
        table.getElement().setAttribute("aria-label", getTranslation(key, totals.size()));
        setContent(table);
    }

    private NativeTableHeaderCell heading(String key, String style) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName(style);
        return cell;
    }

    private static NativeTableRow row(Total total) {
        var name = new NativeTableHeaderCell(total.name());
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(name, number(total.stays()), number(total.overdue()));
    }

    private static NativeTableCell number(int number) {
        var cell = new NativeTableCell(String.valueOf(number));
        cell.addClassName("number");
        return cell;
    }
}
