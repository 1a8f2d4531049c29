package se.lyhord.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataAccessException;
import se.lyhord.indicator.explanation.CountedStay;
import se.lyhord.indicator.explanation.ExplainingAFigure;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.ui.PlanAddress;
import se.lyhord.report.ReadingAFigure.Behind;

/** The plans behind a figure, each with the way to it for those who open plans; or why there are none to be seen. */
class PlansBehind extends Section {

    private final transient UnaryOperator<String> homeName;
    private final boolean opensPlans;

    PlansBehind(Supplier<Behind> reading, UnaryOperator<String> homeName, boolean opensPlans) {
        this.homeName = homeName;
        this.opensPlans = opensPlans;
        addClassNames("panel", "indicator-part");
        add(new H2(getTranslation("report.figure.behind")));
        try {
            show(reading.get());
        } catch (DataAccessException | IllegalStateException _) {
            say("report.figure.plans.failed");
        }
    }

    private void show(Behind behind) {
        switch (behind) {
            case Behind.Stays(var stays) -> show(stays);
            case Behind.Answers _ -> say("report.figure.plans.answers");
            case Behind.NotYours _ -> say("report.figure.plans.not-yours");
            case Behind.NotNamed _ -> say("report.figure.plans.no-list");
            case Behind.NoFigure _ -> setVisible(false);
        }
    }

    private void say(String key) {
        add(new Paragraph(getTranslation(key)));
    }

    private void show(List<CountedStay> stays) {
        if (stays.isEmpty()) {
            say("report.figure.plans.none");
            return;
        }
        say("report.figure.plans.what");
        if (!opensPlans) {
            say("report.figure.plans.opened-by");
        }
        if (stays.size() == ExplainingAFigure.MOST) {
            add(new Paragraph(getTranslation("report.figure.plans.most", String.valueOf(stays.size()))));
        }
        var body = new NativeTableBody();
        stays.forEach(stay -> body.add(row(stay)));
        var table = new NativeTable(header(), body);
        table.addClassNames("plain", "figure-plans");
        table.setCaptionText(getTranslation("report.figure.plans"));
        var wide = new Div(table);
        wide.addClassName("figure-plans-scroll");
        wide.getElement().setAttribute("tabindex", "0");
        wide.getElement().setAttribute("role", "region");
        wide.getElement().setAttribute("aria-label", getTranslation("report.figure.plans"));
        add(wide);
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow();
        for (var key : new String[] {"client", "hit", "home", "from", "to"}) {
            var cell = new NativeTableHeaderCell(getTranslation("report.figure.plans." + key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(CountedStay stay) {
        var client = new NativeTableHeaderCell(client(stay));
        client.getElement().setAttribute("scope", "row");
        var hit = new NativeTableCell(hit(stay));
        hit.setClassName("missed", stay.hits() < stay.rows());
        return new NativeTableRow(
                client,
                hit,
                new NativeTableCell(homeName.apply(stay.home())),
                new NativeTableCell(stay.startedOn().toString()),
                new NativeTableCell(
                        stay.endedOn() == null
                                ? getTranslation("report.figure.plans.ongoing")
                                : stay.endedOn().toString()));
    }

    private Component client(CountedStay stay) {
        return opensPlans
                ? new Anchor(PlanAddress.of(new PlacementId(stay.placement())), stay.clientRef())
                : new Span(stay.clientRef());
    }

    private String hit(CountedStay stay) {
        if (stay.rows() > 1) {
            return getTranslation("report.figure.plans.some", String.valueOf(stay.hits()), String.valueOf(stay.rows()));
        }
        return getTranslation(stay.hits() == 1 ? "report.figure.plans.yes" : "report.figure.plans.no");
    }
}
