package se.lyhord.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import se.lyhord.indicator.editing.DryRun;
import se.lyhord.indicator.editing.DryRun.InAQuarter;
import se.lyhord.indicator.editing.DryRun.Value;
import se.lyhord.indicator.editing.TryingADefinition;

/** Counts a draft without keeping anything, and shows what would change for the whole organisation. */
class DryRunPanel extends Section {

    private final transient Supplier<DryRun> trying;
    private final Div result = new Div();
    private final Button start = new Button(getTranslation("indicator.try"), _ -> run());

    DryRunPanel(Supplier<DryRun> trying) {
        this.trying = trying;
        addClassNames("panel", "indicator-part");
        start.setDisableOnClick(true);
        result.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("indicator.try.title")),
                Parts.quiet(getTranslation("indicator.try.what", String.valueOf(TryingADefinition.ENOUGH))),
                start,
                result);
    }

    /** Takes away a result that no longer fits what is typed. */
    void forget() {
        result.removeAll();
    }

    private void run() {
        result.removeAll();
        switch (trying.get()) {
            case DryRun.Counted counted -> result.add(table(counted));
            case DryRun.NothingComputed _ -> say("indicator.try.nothing");
            case DryRun.NothingSettled _ -> say("indicator.try.unsettled");
            case DryRun.NotTheWhole _ -> say("indicator.try.not-whole");
            case DryRun.Failed(var reason) -> result.add(new Paragraph(getTranslation("indicator.try.failed", reason)));
            case DryRun.Unsound(var problems) -> {
                say("indicator.try.unsound");
                problems.forEach(
                        problem -> result.add(new Paragraph(problem.sentence().in(getLocale()))));
            }
        }
        start.setEnabled(true);
    }

    private void say(String key) {
        result.add(new Paragraph(getTranslation(key)));
    }

    private Div table(DryRun.Counted counted) {
        var body = new NativeTableBody();
        counted.quarters().forEach(quarter -> body.add(row(quarter)));
        var table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(getTranslation("indicator.try.caption"));
        table.add(
                Parts.header(
                        getTranslation("indicator.try.quarter"),
                        getTranslation("indicator.try.before"),
                        getTranslation("indicator.try.after")),
                body);
        var wide = new Div(table);
        wide.addClassName("indicator-wide");
        return wide;
    }

    private NativeTableRow row(InAQuarter quarter) {
        return new NativeTableRow(
                Parts.rowHead(new Words(getLocale()).quarter(quarter.quarter())),
                new NativeTableCell(said(quarter.before())),
                new NativeTableCell(said(quarter.after())));
    }

    private String said(Value value) {
        var words = new Words(getLocale());
        return switch (value) {
            case Value.Shown(var share) ->
                getTranslation(
                        "indicator.try.value",
                        words.percent(share),
                        words.count(share.numerator()),
                        words.count(share.denominator()));
            case Value.TooFew _ -> getTranslation("indicator.try.few", String.valueOf(TryingADefinition.ENOUGH));
        };
    }
}
