package se.lyhord.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import se.lyhord.indicator.explanation.Provenance;
import se.lyhord.indicator.explanation.Provenance.Count;
import se.lyhord.indicator.explanation.Provenance.Input;
import se.lyhord.indicator.ui.IndicatorNavigation;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.FigureWords;
import se.lyhord.report.ReadingAFigure.HowItCame;

/**
 * Which runs computed a figure, with which version of the product, of how much. Counts of what was read are told where
 * the figure is, of responses not where they are few. Fingerprints are told to quality leads alone.
 */
class RunPanel extends Section {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final int ENOUGH = 20;

    /** The hash of responses less that of a run before would be that of one late answer. */
    private static final String NO_HASH = "–";

    /** Those that have a name in the texts. */
    static final List<String> SOURCES = List.of(
            "organisation.node",
            "organisation.operation_profile",
            "plan.municipality_rule",
            "placement.placement",
            "plan.plan",
            "plan.held",
            "plan.version",
            "plan.sending",
            "plan.care_order",
            "deviation.entry",
            "survey.round",
            "survey.response");

    private final transient HowItCame figure;

    RunPanel(HowItCame figure, Quarter quarter) {
        this.figure = figure;
        addClassNames("panel", "indicator-part");
        add(new H2(getTranslation("report.figure.run")));
        figure.explanation()
                .provenance()
                .ifPresentOrElse(
                        this::show, () -> add(new Paragraph(getTranslation("report.figure.run.not-recorded"))));
        if (figure.explanation().isClosed() && figure.showsHashes()) {
            add(
                    new Paragraph(getTranslation("report.figure.run.closed")),
                    new Anchor(IndicatorNavigation.ofClose(quarter), getTranslation("report.figure.run.certificate")));
        }
    }

    private void show(Provenance provenance) {
        provenance.counts().forEach(this::show);
    }

    private boolean tellsHashes() {
        return figure.figure().isPresent() && figure.showsHashes();
    }

    private void show(Count count) {
        var facts = new Facts();
        facts.told("run", count.run());
        facts.told(
                "started",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(count.startedAt().atZone(ZONE)));
        facts.told("code", count.codeVersion());
        add(
                new H3(getTranslation(count.isOfAllHomes() ? "report.figure.run.of-all" : "report.figure.run.of-some")),
                facts);
        var read = figure.figure().isPresent() ? read(count) : List.<Input>of();
        if (!read.isEmpty()) {
            var what =
                    figure.explanation().countsAnswers() ? "report.figure.inputs.answers" : "report.figure.inputs.what";
            add(inputs(read, count.run()), new Paragraph(getTranslation(what)));
        }
    }

    private List<Input> read(Count count) {
        if (!figure.explanation().countsAnswers()) {
            return count.inputs();
        }
        return Stream.of(new Input("survey.response", count.responses(), NO_HASH))
                .filter(input -> count.isOfAllHomes() && input.rows() >= ENOUGH)
                .toList();
    }

    private Div inputs(List<Input> read, String run) {
        var head = new NativeTableRow(head("name"), head("rows"));
        if (tellsHashes()) {
            head.add(head("hash"));
        }
        var body = new NativeTableBody();
        read.forEach(input -> body.add(row(input)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("plain");
        table.setCaptionText(getTranslation("report.figure.inputs"));
        var wide = new Div(table);
        wide.addClassName("figure-plans-scroll");
        wide.getElement().setAttribute("tabindex", "0");
        wide.getElement().setAttribute("role", "region");
        wide.getElement().setAttribute("aria-label", getTranslation("report.figure.inputs") + " " + run);
        return wide;
    }

    private NativeTableRow row(Input input) {
        var name = new NativeTableHeaderCell(named(input.source()));
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(name, new NativeTableCell(new FigureWords(getLocale()).count(input.rows())));
        if (tellsHashes()) {
            var hash = new NativeTableCell(input.fingerprint());
            hash.addClassName("figure-hash");
            row.add(hash);
        }
        return row;
    }

    /** A table as people call it, with its own name, by which an administrator finds it. */
    private String named(String source) {
        return SOURCES.contains(source)
                ? getTranslation("report.figure.input." + source) + " (" + source + ")"
                : source;
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation("report.figure.inputs." + key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
