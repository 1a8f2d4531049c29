package se.lyhord.report.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import se.lyhord.index.QualityIndex;
import se.lyhord.release.ReleasedIndex.Shown;
import se.lyhord.report.IndexWords;

/** How far the index hangs on choices and on chance, in plain words, and what it would be by other choices. */
class IndexTrust extends Section {

    IndexTrust(QualityIndex index, Shown shown) {
        var words = new IndexWords(getLocale());
        addClassName("panel");
        var table = PlainTable.withColumns(
                getTranslation("index.trust.table"),
                getTranslation("index.trust.choice"),
                getTranslation("index.trust.index"));
        table.row(getTranslation("index.trust.shown"), words.points(shown.index()));
        table.row(getTranslation("index.trust.geometric"), words.points(shown.geometric()));
        for (var place = 0; place < index.parts().size(); place++) {
            table.row(
                    getTranslation(
                            "index.trust.without",
                            index.parts().get(place).name().in(getLocale())),
                    words.points(shown.without().get(place)));
        }
        add(
                new H2(getTranslation("index.trust")),
                new Paragraph(index.sensitivity().what().in(getLocale())),
                table,
                new Paragraph(
                        getTranslation("index.trust.draws", index.sensitivity().draws())));
    }
}
