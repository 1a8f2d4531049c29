package se.lyhord.plan.ui.without;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.lyhord.plan.ui.ClientLink;
import se.lyhord.plan.without.PlacementWithoutAPlan;

/**
 * The stays without a plan, a row each; in a narrow window each row is a card. A card is still a row to a screen reader,
 * so the roles are said, which a browser forgets where cells are no longer laid out as such.
 */
class WithoutTable extends NativeTable {

    private static final List<String> COLUMNS =
            List.of("client", "home", "municipality", "started", "establish-by", "draft");

    private final transient WithoutWords words;
    private final boolean leadsToPlans;

    WithoutTable(List<PlacementWithoutAPlan> placements, WithoutWords words, boolean leadsToPlans) {
        this.words = words;
        this.leadsToPlans = leadsToPlans;
        addClassNames("plain", "plan-without-table");
        setCaptionText(getTranslation("plan.without.caption"));
        var headings = role(new NativeTableRow(), "row");
        COLUMNS.forEach(column -> headings.add(heading(column)));
        var body = role(new NativeTableBody(), "rowgroup");
        placements.forEach(placement -> body.add(row(placement)));
        role(this, "table").add(role(new NativeTableHeader(headings), "rowgroup"), body);
    }

    private NativeTableHeaderCell heading(String column) {
        var cell = role(new NativeTableHeaderCell(words.heading(column)), "columnheader");
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(PlacementWithoutAPlan placement) {
        return role(
                new NativeTableRow(
                        cell("client", client(placement)),
                        cell("home", new Span(placement.homeName())),
                        cell("municipality", new Span(words.municipality(placement))),
                        cell("started", new Span(words.day(placement.startedOn())), quiet(words.since(placement))),
                        cell(
                                "establish-by",
                                new Span(placement.establishBy().map(words::day).orElse("")),
                                state(placement)),
                        cell("draft", new Span(words.draft(placement)))),
                "row");
    }

    private NativeTableCell cell(String column, Component... content) {
        var cell = role(new NativeTableCell(), "cell");
        cell.add(content);
        // The heading beside the value, where the window has no room for a row of headings.
        cell.getElement().setAttribute("data-heading", words.heading(column));
        return cell;
    }

    /** Those who write plans come to the plan from here. */
    private Component client(PlacementWithoutAPlan placement) {
        return leadsToPlans
                ? new ClientLink(placement.placement(), placement.clientRef())
                : new Span(placement.clientRef());
    }

    private Span state(PlacementWithoutAPlan placement) {
        var state = new Span(words.state(placement));
        state.addClassNames("plan-state", placement.isOverdue() ? "plan-late" : "plan-to-come");
        return state;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private static <T extends Component> T role(T part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}
