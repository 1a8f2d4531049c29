package se.lyhord.indicator.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import se.lyhord.access.Role;
import se.lyhord.indicator.closing.OrderingAClose;
import se.lyhord.indicator.closing.QuarterCloses.Standing;

/** Every quarter and how far its close has come: where a quality lead sees what is to be done next. */
@Route(IndicatorNavigation.CLOSES)
@Menu(title = "close.title", order = 41)
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("indicator.css")
class QuarterClosesView extends Main implements HasDynamicTitle {

    private final transient OrderingAClose closing;
    private final transient Words words = new Words(getLocale());

    QuarterClosesView(OrderingAClose closing) {
        this.closing = closing;
        addClassNames("page", "indicator-page");
        add(new H1(getTranslation("close.title")), Parts.quiet(getTranslation("close.introduction")));
        if (!closing.isForAll()) {
            add(new Paragraph(getTranslation("close.not-all")));
            return;
        }
        var standings = closing.standings();
        add(standings.isEmpty() ? new Paragraph(getTranslation("close.none")) : table(standings));
    }

    private NativeTable table(List<Standing> standings) {
        var body = new NativeTableBody();
        standings.forEach(standing -> body.add(row(standing)));
        var table = new NativeTable();
        table.addClassNames("plain", "indicator-closes");
        table.setCaptionText(getTranslation("close.caption"));
        table.add(
                Parts.header(
                        getTranslation("close.quarter"),
                        getTranslation("close.state"),
                        getTranslation("close.revision")),
                body);
        return table;
    }

    private NativeTableRow row(Standing standing) {
        var name = new NativeTableHeaderCell(
                new Anchor(IndicatorNavigation.ofClose(standing.quarter()), words.quarter(standing.quarter())));
        name.getElement().setAttribute("scope", "row");
        var state = new NativeTableCell(new CloseWords(closing, getLocale(), this::getTranslation).state(standing));
        state.addClassName("close-"
                + closing.state(standing).name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new NativeTableRow(
                name,
                state,
                new NativeTableCell(standing.latest()
                        .filter(latest -> latest.revision() > 0)
                        .map(latest -> String.valueOf(latest.revision()))
                        .orElse("–")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("close.title") + " – Lyhörd";
    }
}
