package se.lyhord.report.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Function;
import se.lyhord.index.CompositeRank;
import se.lyhord.release.ReleasedIndex;
import se.lyhord.release.ReleasedIndex.Shown;
import se.lyhord.report.HomeIndex;
import se.lyhord.report.IndexWords;

/** The homes below a node with their index, by name or by index; no place stands without its interval. */
class IndexHomes extends Section {

    private final transient Function<Boolean, List<HomeIndex>> homes;
    private final transient IndexReasons reasons;
    private final transient IndexWords words = new IndexWords(getLocale());
    private final Div table = new Div();

    /** @param homes gives them, by index or else by name */
    IndexHomes(Function<Boolean, List<HomeIndex>> homes, IndexReasons reasons) {
        this.homes = homes;
        this.reasons = reasons;
        addClassNames("panel", "index-table");
        var order = new RadioButtonGroup<Boolean>(getTranslation("index.order"));
        order.setItems(false, true);
        order.setItemLabelGenerator(isByIndex -> getTranslation(isByIndex ? "index.order.index" : "index.order.name"));
        order.setValue(false);
        order.addValueChangeListener(choice -> show(choice.getValue()));
        add(new H2(getTranslation("index.homes")), new Paragraph(getTranslation("index.homes.what")), order, table);
        show(false);
    }

    private void show(boolean isByIndex) {
        var rows = PlainTable.withColumns(
                getTranslation("index.homes.table"),
                getTranslation("index.home"),
                getTranslation("index.index"),
                getTranslation("index.interval"),
                getTranslation("index.place"));
        var all = homes.apply(isByIndex);
        all.forEach(home -> home.shown()
                .ifPresentOrElse(shown -> row(rows, home.name(), shown), () -> rows.reason(home.name(), reason(home))));
        table.removeAll();
        table.add(rows);
        all.stream()
                .flatMap(home -> home.released().stream())
                .filter(ReleasedIndex.Withheld.class::isInstance)
                .findFirst()
                .map(withheld -> new Paragraph(reasons.of(withheld)))
                .ifPresent(table::add);
    }

    private String reason(HomeIndex home) {
        return home.released().map(reasons::brief).orElseGet(() -> getTranslation("index.not-computed"));
    }

    private void row(PlainTable rows, String name, Shown shown) {
        rows.row(
                name,
                new Text(words.points(shown.index())),
                new Text(words.low(shown.range()) + "–" + words.high(shown.range())),
                new Text(shown.rank().map(this::place).orElseGet(() -> getTranslation("index.place.none"))));
    }

    private String place(CompositeRank rank) {
        return getTranslation("index.place.of", rank.place(), rank.best(), rank.worst(), rank.homes());
    }
}
