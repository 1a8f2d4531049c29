package se.lyhord.report.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lyhord.access.Role;
import se.lyhord.indicator.KnownIndicator;
import se.lyhord.indicator.KnownIndicators;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.FigureWords;
import se.lyhord.report.ReadingSignals;
import se.lyhord.report.SignalsOfADivision;

/** What is more than chance among the homes of a division in a quarter, over all indicators at once. */
@Route("signals")
@Menu(title = "signal.view", order = 11)
@RolesAllowed({Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("report.css")
@StyleSheet("report-signal.css")
class SignalsView extends Main implements HasDynamicTitle {

    private final transient ReadingSignals reading;
    private final transient Map<String, String> names;
    private final transient FigureWords words;
    private final Select<Node> division = new Select<>();
    private final Select<Quarter> quarter = new Select<>();
    private final Checkbox onlyClear = new Checkbox(true);
    private final Div found = new Div();

    SignalsView(ReadingSignals reading, OrganisationTree tree, KnownIndicators indicators) {
        this.reading = reading;
        words = new FigureWords(getLocale());
        names = indicators.all().stream().collect(Collectors.toMap(KnownIndicator::code, one -> one.name(getLocale())));
        addClassName("page");
        add(new H1(getTranslation("signal.view")), new Paragraph(getTranslation("signal.view.what")));
        var divisions = tree.inScope().stream()
                .filter(node -> node.kind() == Node.Kind.DIVISION)
                .toList();
        if (divisions.isEmpty()) {
            add(panel("signal.view.no-division"));
            return;
        }
        add(toolbar(divisions), found);
        division.setValue(divisions.getFirst());
    }

    private Div toolbar(List<Node> divisions) {
        division.setLabel(getTranslation("signal.view.division"));
        division.setItems(divisions);
        division.setItemLabelGenerator(Node::name);
        division.addValueChangeListener(_ -> offerQuarters());
        quarter.setLabel(getTranslation("signal.view.quarter"));
        quarter.setItemLabelGenerator(words::quarter);
        quarter.addValueChangeListener(_ -> show());
        onlyClear.setLabel(getTranslation("signal.view.only-clear"));
        onlyClear.addValueChangeListener(_ -> show());
        var toolbar = new Div(division, quarter, onlyClear);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private void offerQuarters() {
        var chosen = quarter.getValue();
        var quarters = reading.quarters(division.getValue().code());
        quarter.setItems(quarters);
        if (quarters.isEmpty()) {
            found.removeAll();
            found.add(panel("signal.view.no-figures"));
        } else {
            quarter.setValue(quarters.contains(chosen) ? chosen : quarters.getFirst());
        }
    }

    private void show() {
        if (quarter.getValue() == null) {
            return;
        }
        var signals = reading.ofDivision(division.getValue().code(), quarter.getValue());
        found.removeAll();
        found.add(table(signals), new SignalExplanation(signals.page()));
        var indicators = signals.indicators().stream()
                .sorted(Comparator.comparing(this::name))
                .toList();
        if (!indicators.isEmpty()) {
            found.add(new FunnelPanel(signals, indicators, this::name));
        }
    }

    private Div table(SignalsOfADivision signals) {
        var all = rows(signals);
        var shown = all.stream()
                .filter(row -> !onlyClear.getValue() || row.isClear())
                .toList();
        if (shown.isEmpty()) {
            return new Div(panel(all.isEmpty() ? "signal.view.no-figures" : "signal.view.empty"));
        }
        var count =
                new Paragraph(getTranslation("signal.view.shown", words.count(shown.size()), words.count(all.size())));
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        return new Div(
                count, new SignalTable(shown, getTranslation("signal.view.table", words.quarter(signals.quarter()))));
    }

    private List<SignalRow> rows(SignalsOfADivision signals) {
        var homes = signals.homes().stream().collect(Collectors.toMap(Node::code, Node::name));
        return signals.page().figures().stream()
                .map(figure -> new SignalRow(
                        homes.getOrDefault(figure.node(), figure.node()),
                        name(figure.indicator()),
                        new FigureAddress(figure.indicator(), figure.node()).of(signals.quarter()),
                        figure.signals()))
                .toList();
    }

    private String name(String indicator) {
        return names.getOrDefault(indicator, indicator);
    }

    private Paragraph panel(String key) {
        var panel = new Paragraph(getTranslation(key));
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("signal.view") + " – Lyhörd";
    }
}
