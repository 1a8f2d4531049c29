package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.lyhord.indicator.closing.Finding;

/** What the check found, by kind; kinds that found much are folded. */
class FindingsPanel extends Section {

    private static final int SHOWN_AT_ONCE = 8;

    FindingsPanel(List<Finding> findings) {
        addClassNames("panel", "indicator-part");
        add(new H2(getTranslation("close.findings")));
        if (findings.isEmpty()) {
            add(new Paragraph(getTranslation("close.findings.none")));
            return;
        }
        add(Parts.quiet(getTranslation("close.findings.what")));
        findings.stream()
                .collect(Collectors.groupingBy(Finding::kind, TreeMap::new, Collectors.toList()))
                .forEach(this::kind);
    }

    private void kind(Finding.Kind kind, List<Finding> found) {
        var name = getTranslation(
                "close.finding." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                String.valueOf(found.size()));
        var list = new UnorderedList();
        found.forEach(finding -> list.add(new ListItem(finding.text().in(getLocale()))));
        if (found.size() <= SHOWN_AT_ONCE) {
            add(new H3(name), list);
        } else {
            add(new NativeDetails(name, list));
        }
    }
}
