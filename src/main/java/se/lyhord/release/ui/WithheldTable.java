package se.lyhord.release.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import se.lyhord.release.withheld.WithheldFigure;
import se.lyhord.release.withheld.WithheldOrder;
import se.lyhord.release.withheld.WithheldOrder.Column;

/** Places where a figure is withheld, and why; a heading sorts by its column. */
class WithheldTable extends Div {

    private static final List<Column> COLUMNS = List.of(Column.NODE, Column.INDICATOR, Column.GROUP, Column.REASON);

    private final transient ProtectionWords words;

    WithheldTable(
            List<WithheldFigure> figures,
            String caption,
            WithheldOrder order,
            ProtectionWords words,
            BiConsumer<Column, Boolean> sort) {
        this.words = words;
        var headings = Parts.role(new NativeTableRow(), "row");
        COLUMNS.forEach(column -> headings.add(heading(column, order, sort)));
        var body = Parts.role(new NativeTableBody(), "rowgroup");
        figures.forEach(figure -> body.add(Parts.row(headings(), line(figure))));
        add(Parts.table(caption, headings, body));
    }

    private NativeTableHeaderCell heading(Column column, WithheldOrder order, BiConsumer<Column, Boolean> sort) {
        var isSorted = column == order.column();
        var button = new NativeButton(name(column), _ -> sort.accept(column, isSorted && !order.isDescending()));
        button.addClassName("protection-sort");
        var heading = Parts.heading(button);
        heading.getElement()
                .setAttribute("aria-sort", !isSorted ? "none" : order.isDescending() ? "descending" : "ascending");
        return heading;
    }

    private String name(Column column) {
        return getTranslation("protection.column." + WithheldFilter.key(column));
    }

    List<String> headings() {
        return COLUMNS.stream().map(this::name).toList();
    }

    private List<String> line(WithheldFigure figure) {
        return List.of(
                figure.name(),
                words.indicator(figure.indicator()),
                getTranslation("protection.group." + figure.group()),
                getTranslation("protection.reason." + WithheldFilter.key(figure.reason())));
    }

    /** The rows of a file: with codes, by which other files can be joined. */
    List<List<String>> file(List<WithheldFigure> figures, String period, String audience) {
        var names = Stream.of("period", "audience", "code", "node", "indicator-code", "indicator", "group", "reason")
                .map(column -> getTranslation("protection.column." + column))
                .toList();
        return Stream.concat(
                        Stream.of(names),
                        figures.stream()
                                .map(figure -> Stream.concat(
                                                Stream.of(
                                                        period,
                                                        audience,
                                                        figure.node(),
                                                        figure.name(),
                                                        figure.indicator()),
                                                line(figure).stream().skip(1))
                                        .toList()))
                .toList();
    }
}
