package se.lyhord.report.ui;

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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import se.lyhord.indicator.explanation.Provenance;
import se.lyhord.indicator.explanation.Provenance.Input;
import se.lyhord.report.FigureWords;
import se.lyhord.report.ReadingAFigure.HowItCame;

/** Which run computed a figure, with which version of the product, of how much. */
class RunPanel extends Section {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** Counts and hashes of what was read are told where the figure is, and the hashes to quality leads alone. */
    RunPanel(HowItCame figure) {
        addClassNames("panel", "indicator-part");
        add(new H2(getTranslation("report.figure.run")));
        figure.explanation()
                .provenance()
                .ifPresentOrElse(
                        run -> show(run, figure.figure().isPresent(), figure.showsHashes()),
                        () -> add(new Paragraph(getTranslation("report.figure.run.not-recorded"))));
    }

    private void show(Provenance run, boolean isShown, boolean showsHashes) {
        var facts = new Facts();
        facts.told("run", run.run());
        facts.told(
                "started",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(getLocale())
                        .format(run.startedAt().atZone(ZONE)));
        facts.told("code", run.codeVersion());
        if (isShown && showsHashes) {
            facts.hash("cells", run.cellsHash());
        }
        add(facts);
        if (isShown) {
            add(inputs(run, showsHashes));
        }
    }

    private Div inputs(Provenance run, boolean showsHashes) {
        var head = new NativeTableRow(head("name"), head("rows"));
        if (showsHashes) {
            head.add(head("hash"));
        }
        var body = new NativeTableBody();
        run.inputs().forEach(input -> body.add(row(input, showsHashes)));
        var table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassName("plain");
        table.setCaptionText(getTranslation("report.figure.inputs"));
        var wide = new Div(table);
        wide.addClassName("figure-plans-scroll");
        wide.getElement().setAttribute("tabindex", "0");
        return wide;
    }

    private NativeTableRow row(Input input, boolean showsHashes) {
        var name = new NativeTableHeaderCell(input.name());
        name.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(
                name, new NativeTableCell(new FigureWords(getLocale()).count(input.rows())));
        if (showsHashes) {
            var hash = new NativeTableCell(input.sha256());
            hash.addClassName("figure-hash");
            row.add(hash);
        }
        return row;
    }

    private NativeTableHeaderCell head(String key) {
        var cell = new NativeTableHeaderCell(getTranslation("report.figure.inputs." + key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
