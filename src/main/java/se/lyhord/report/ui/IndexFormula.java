package se.lyhord.report.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.nio.charset.StandardCharsets;
import se.lyhord.index.QualityIndex;
import se.lyhord.shell.Download;

/** How the index is computed: in words, and the file that says it to the letter. */
class IndexFormula extends Details {

    IndexFormula(QualityIndex index) {
        setSummaryText(getTranslation("index.formula"));
        var text = index.text().getBytes(StandardCharsets.UTF_8);
        var name = "quality-index-" + index.version() + ".yaml";
        var file = new Anchor(Download.of(name, "text/yaml", () -> text), getTranslation("index.formula.file", name));
        file.getElement().setAttribute("download", name);
        var pre = new Pre(index.text());
        pre.getElement().setAttribute("tabindex", "0");
        pre.getElement().setAttribute("aria-label", getTranslation("index.formula.text"));
        pre.getElement().setAttribute("role", "region");
        add(new Div(
                new Paragraph(index.what().in(getLocale())),
                new Paragraph(getTranslation("index.formula.rule")),
                new Paragraph(file),
                pre));
        addClassName("index-formula");
    }
}
