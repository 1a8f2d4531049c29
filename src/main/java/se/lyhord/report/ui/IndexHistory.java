package se.lyhord.report.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.lyhord.release.ReleasedIndex.Shown;
import se.lyhord.report.FigureWords;
import se.lyhord.report.IndexSeries;
import se.lyhord.report.IndexWords;
import se.lyhord.report.UsualIndex;

/** The index over the quarters, the latest first; where another version begins, the series breaks. */
class IndexHistory extends Section {

    IndexHistory(String node, IndexSeries series, IndexReasons reasons) {
        var words = new IndexWords(getLocale());
        var figures = new FigureWords(getLocale());
        addClassNames("panel", "index-table");
        var table = PlainTable.withColumns(
                getTranslation("index.history.table", node),
                getTranslation("index.quarter"),
                getTranslation("index.index"),
                getTranslation("index.interval"),
                getTranslation("index.strip"));
        for (var quarter : series.latestFirst()) {
            var released = series.at(quarter).orElseThrow();
            if (released instanceof Shown shown) {
                table.row(
                        figures.quarter(quarter),
                        new Text(words.points(shown.index())),
                        new Text(words.low(shown.range()) + "–" + words.high(shown.range())),
                        new IndexStrip(shown.index(), shown.range()));
            } else {
                table.reason(figures.quarter(quarter), reasons.brief(released));
            }
            if (series.breaksAt(quarter)) {
                table.broken(getTranslation("index.broken", ((Shown) released).version()));
            }
        }
        add(new H2(getTranslation("index.history")));
        series.usual().ifPresent(usual -> add(new Paragraph(said(usual, words, figures))));
        add(table);
    }

    private String said(UsualIndex usual, IndexWords words, FigureWords figures) {
        var sentence = getTranslation(
                "index.usual." + usual.place(),
                words.points(usual.low()),
                words.points(usual.high()),
                figures.count(usual.quarters()),
                figures.quarter(usual.latest()));
        var trial = usual.isTrial() ? " " + getTranslation("index.usual.trial") : "";
        return sentence + trial + " " + getTranslation("index.usual.slow");
    }
}
