package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.closing.CloseContent;
import se.lyhord.indicator.closing.Difference;
import se.lyhord.shell.SpreadsheetFile;

/** What a revision changes, value by value; nothing where the content is of a first close. */
class CloseChanges extends Section {

    private static final int SHOWN = 200;

    private final transient List<Difference> differences;
    private final transient Definitions definitions;
    private final transient Map<String, String> nodes;
    private final TextField search = new TextField(getTranslation("close.changes.search"));
    private final Paragraph found = Parts.quiet("");
    private final Div place = new Div();

    /** @param nodes what the nodes are called, by code */
    CloseChanges(CloseContent content, Definitions definitions, Map<String, String> nodes) {
        this.differences = content.differences();
        this.definitions = definitions;
        this.nodes = Map.copyOf(nodes);
        if (content.changesNothing()) {
            setVisible(false);
            return;
        }
        addClassNames("panel", "indicator-part");
        add(new H2(getTranslation("close.changes", String.valueOf(content.revision()))));
        if (content.changesAnswers()) {
            add(new Paragraph(getTranslation("close.changes.answers")));
        }
        if (differences.isEmpty()) {
            return;
        }
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> show());
        found.getElement().setAttribute("role", "status");
        place.addClassName("indicator-wide");
        add(
                Parts.quiet(getTranslation("close.changes.what")),
                search,
                file("%s-%d.csv".formatted(content.quarter(), content.revision())),
                found,
                place);
        show();
    }

    private void show() {
        var shown = differences.stream().filter(this::isWanted).toList();
        var body = new NativeTableBody();
        shown.stream().limit(SHOWN).forEach(change -> body.add(row(change)));
        var table = new NativeTable();
        table.addClassNames("plain", "indicator-differences");
        table.setCaptionText(getTranslation("close.changes.caption"));
        table.add(
                Parts.header(
                        getTranslation("close.changes.indicator"),
                        getTranslation("close.changes.node"),
                        getTranslation("close.changes.gender"),
                        getTranslation("close.changes.before"),
                        getTranslation("close.changes.after")),
                body);
        place.removeAll();
        place.add(table);
        found.setText(getTranslation(
                shown.size() > SHOWN ? "close.changes.more" : "close.changes.found", shown.size(), SHOWN));
    }

    private Anchor file(String name) {
        var file = new Anchor(
                SpreadsheetFile.download(
                        name,
                        () -> Stream.concat(
                                        Stream.of(Stream.of("indicator", "node", "gender", "before", "after")
                                                .map(column -> getTranslation("close.changes." + column))
                                                .toList()),
                                        differences.stream().map(this::line))
                                .toList()),
                getTranslation("close.changes.file", name));
        file.getElement().setAttribute("download", name);
        return file;
    }

    private List<String> line(Difference change) {
        return List.of(
                name(change),
                nodes.getOrDefault(change.node(), change.node()),
                getTranslation("close.gender." + change.gender()),
                counts(change.before()),
                counts(change.after()));
    }

    private boolean isWanted(Difference change) {
        return (name(change) + " " + change.node() + " " + nodes.getOrDefault(change.node(), ""))
                .toLowerCase(Locale.ROOT)
                .contains(search.getValue().strip().toLowerCase(Locale.ROOT));
    }

    private NativeTableRow row(Difference change) {
        var name =
                new NativeTableHeaderCell(new Anchor(IndicatorNavigation.addressOf(change.indicator()), name(change)));
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                cell("close.changes.node", nodes.getOrDefault(change.node(), change.node())),
                cell("close.changes.gender", getTranslation("close.gender." + change.gender())),
                cell("close.changes.before", counts(change.before())),
                cell("close.changes.after", counts(change.after())));
    }

    private NativeTableCell cell(String column, String text) {
        return Parts.cell(getTranslation(column), new Span(text));
    }

    private String name(Difference change) {
        return definitions
                .find(change.indicator())
                .map(definition -> definition.name().in(getLocale()))
                .orElse(change.indicator());
    }

    private String counts(String counts) {
        return counts.isEmpty() ? "–" : counts.replace("/", getTranslation("close.changes.of"));
    }
}
