package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import se.lyhord.report.ChartSize;
import se.lyhord.report.FigureWords;
import se.lyhord.report.Funnel;
import se.lyhord.report.FunnelChart;
import se.lyhord.report.SignalWords;
import se.lyhord.report.SignalsOfADivision;
import se.lyhord.report.signal.Tested;
import se.lyhord.statistics.Overdispersion;

/** The homes around their division's share, for one indicator that is chosen: in words, as a picture and as a table. */
class FunnelPanel extends Section {

    private final transient SignalsOfADivision division;
    private final transient FigureWords words;
    private final transient UnaryOperator<String> names;
    private final Div picture = new Div();

    /** @param names what indicators are called */
    FunnelPanel(SignalsOfADivision division, List<String> indicators, UnaryOperator<String> names) {
        this.division = division;
        this.names = names;
        words = new FigureWords(getLocale());
        addClassNames("panel", "funnel", "indicator");
        var choice = new Select<String>();
        choice.setLabel(getTranslation("signal.funnel.indicator"));
        choice.setItems(indicators);
        choice.setItemLabelGenerator(names::apply);
        choice.setWidth("min(100%, 30rem)");
        choice.setOverlayWidth("min(90vw, 36rem)");
        choice.addValueChangeListener(chosen -> show(chosen.getValue()));
        var what = new Paragraph(getTranslation("signal.funnel.what"));
        what.addClassName("quiet");
        add(new H2(getTranslation("signal.funnel")), what, choice, picture);
        choice.setValue(indicators.getFirst());
    }

    private void show(String indicator) {
        picture.removeAll();
        division.funnel(indicator)
                .ifPresentOrElse(
                        this::draw, () -> picture.add(new Paragraph(getTranslation("signal.funnel.withheld"))));
    }

    private void draw(Funnel funnel) {
        var description = description(funnel);
        var caption =
                getTranslation("signal.funnel.table", names.apply(funnel.indicator()), words.quarter(funnel.quarter()));
        var figures = new Div(
                chart(funnel, ChartSize.WIDE, "in-wide-window", description),
                chart(funnel, ChartSize.NARROW, "in-narrow-window", description),
                new FunnelTable(funnel, caption, words));
        figures.addClassName("figures");
        picture.add(new Paragraph(description));
        funnel.spread().ifPresent(spread -> picture.add(new Paragraph(spread(spread))));
        picture.add(figures);
    }

    private String spread(Overdispersion spread) {
        return getTranslation(
                spread.pValue() <= Tested.Q ? "signal.funnel.spread.apart" : "signal.funnel.spread.alike",
                words.decimal(spread.chiSquare(), 1),
                words.probability(spread.pValue()));
    }

    private SvgImage chart(Funnel funnel, ChartSize size, String className, String description) {
        var id = ("funnel-" + size).toLowerCase(Locale.ROOT);
        var chart = new FunnelChart(funnel, words, getTranslation("signal.funnel.axis"));
        return new SvgImage(chart.draw(size, id, names.apply(funnel.indicator()), description), className);
    }

    private String description(Funnel funnel) {
        var outside = funnel.figures().stream()
                .filter(figure -> funnel.position(figure).isOutside95())
                .count();
        return getTranslation(
                "signal.funnel.description",
                names.apply(funnel.indicator()),
                new SignalWords(getLocale(), this::getTranslation).figure(funnel.division()),
                words.count(funnel.figures().size()),
                words.count(outside));
    }
}
