package se.lyhord.deviation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.lyhord.deviation.RecordedEntry;

/**
 * Deviations and inspections, a row each; in a narrow window each row is a card. A card is still a row to a screen reader,
 * so the roles are said, which a browser forgets where cells are no longer laid out as such.
 */
class EntryTable extends NativeTable {

    private static final List<String> COLUMNS = List.of("day", "home", "what", "weight", "repeated", "state");

    private final transient EntryWords words;

    EntryTable(List<RecordedEntry> entries, EntryWords words) {
        this.words = words;
        addClassNames("plain", "deviation-table");
        setCaptionText(getTranslation("deviation.caption"));
        var headings = role(new NativeTableRow(), "row");
        COLUMNS.forEach(column -> headings.add(heading(column)));
        var body = role(new NativeTableBody(), "rowgroup");
        entries.forEach(entry -> body.add(row(entry)));
        role(this, "table").add(role(new NativeTableHeader(headings), "rowgroup"), body);
    }

    private NativeTableHeaderCell heading(String column) {
        var cell = role(new NativeTableHeaderCell(words.heading(column)), "columnheader");
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(RecordedEntry entry) {
        var row = role(
                new NativeTableRow(
                        cell("day", new Span(words.day(entry.entry().day()))),
                        cell("home", new Span(entry.homeName())),
                        cell("what", what(entry)),
                        cell("weight", EntryBadges.weight(entry, words)),
                        cell("repeated", repeated(entry)),
                        cell("state", EntryBadges.state(entry, words))),
                "row");
        entry.strike().ifPresent(_ -> row.addClassName("deviation-struck"));
        return row;
    }

    private NativeTableCell cell(String column, Component content) {
        var cell = role(new NativeTableCell(), "cell");
        cell.add(content);
        // The heading beside the value, where the window has no room for a row of headings.
        cell.getElement().setAttribute("data-heading", words.heading(column));
        return cell;
    }

    private Component what(RecordedEntry entry) {
        var text = words.what(entry.entry());
        var link = new Anchor(EntryAddress.of(entry.entry().id()), text);
        link.addClassName("deviation-link");
        link.setAriaLabel(
                text + ", " + entry.homeName() + ", " + words.day(entry.entry().day()));
        return link;
    }

    private Component repeated(RecordedEntry entry) {
        return entry.repeats()
                .<Component>map(earlier -> {
                    var text = getTranslation("deviation.repeats", words.day(earlier.day()));
                    var link = new Anchor(EntryAddress.of(earlier.id()), text);
                    link.addClassName("deviation-link");
                    link.setAriaLabel(text + ", " + words.what(entry.entry()) + ", " + entry.homeName());
                    return link;
                })
                .orElseGet(Span::new);
    }

    private static <T extends Component> T role(T part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
