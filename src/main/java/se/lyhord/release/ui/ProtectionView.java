package se.lyhord.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.lyhord.access.Role;
import se.lyhord.indicator.KnownIndicators;
import se.lyhord.release.withheld.ReadingWhatIsWithheld;
import se.lyhord.release.withheld.WithheldChoice;
import se.lyhord.release.withheld.WithheldOrder;
import se.lyhord.release.withheld.WithheldOrder.Column;
import se.lyhord.shell.SpreadsheetFile;

/** What is withheld and why: counts by reason, and each place. No number that is withheld is here. */
@Route("protected-figures")
@Menu(title = "protection.title", order = 42)
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("release-protection.css")
class ProtectionView extends Main implements HasDynamicTitle {

    private static final int FIRST = 100;

    private final transient ReadingWhatIsWithheld reading;
    private final transient ProtectionWords words;
    private final Div found = new Div();
    private transient WithheldOrder order;

    ProtectionView(ReadingWhatIsWithheld reading, KnownIndicators indicators) {
        this.reading = reading;
        words = ProtectionWords.of(getLocale(), indicators);
        order = new WithheldOrder(
                Column.NODE, false, words.inOrder(List.copyOf(words.indicators().keySet())));
        addClassNames("page", "protection-page");
        add(new H1(getTranslation("protection.title")), Parts.quiet(getTranslation("protection.introduction")));
        if (!reading.isForAll()) {
            add(new Paragraph(getTranslation("protection.not-all")));
            return;
        }
        add(links());
        var periods = reading.periods();
        if (periods.isEmpty()) {
            add(panel(getTranslation("protection.none")));
            return;
        }
        var holder = new WithheldFilter[1];
        holder[0] = new WithheldFilter(periods, reading::indicators, words, () -> show(holder[0], FIRST));
        add(holder[0], found);
        show(holder[0], FIRST);
    }

    private Nav links() {
        var links = new Nav(
                new RouterLink(getTranslation("what-if.title"), WhatIfView.class),
                new RouterLink(getTranslation("threshold.title"), ThresholdsView.class));
        links.getElement().setAttribute("aria-label", getTranslation("protection.more"));
        links.addClassName("protection-links");
        return links;
    }

    private void show(WithheldFilter filter, int rows) {
        found.removeAll();
        var choice = filter.choice();
        var counts = reading.counts(choice);
        var said = new Paragraph(
                getTranslation("protection.counts", words.count(counts.all()), words.count(counts.shown())));
        said.getElement().setAttribute("role", "status");
        said.addClassName("protection-counts");
        found.add(said);
        var fitting = reading.count(choice);
        if (fitting == 0) {
            found.add(panel(getTranslation("protection.empty")));
            return;
        }
        found.add(new ReasonSummary(counts, choice.period(), words), list(filter, choice, fitting, rows));
    }

    private Div list(WithheldFilter filter, WithheldChoice choice, int fitting, int rows) {
        var table = new WithheldTable(
                reading.first(rows, choice, order),
                getTranslation("protection.caption", words.count(Math.min(rows, fitting)), words.count(fitting)),
                order,
                words,
                (column, isDescending) -> {
                    order = new WithheldOrder(column, isDescending, order.indicators());
                    show(filter, rows);
                });
        var list = new Div(actions(filter, choice, table), table);
        if (fitting > rows) {
            list.add(new Button(
                    getTranslation("protection.show-all", words.count(fitting)), _ -> show(filter, Integer.MAX_VALUE)));
        }
        return list;
    }

    private Div actions(WithheldFilter filter, WithheldChoice choice, WithheldTable table) {
        var print = new Button(getTranslation("protection.print"), _ -> {
            show(filter, Integer.MAX_VALUE);
            getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"));
        });
        var audience = getTranslation("protection.audience." + WithheldFilter.key(choice.audience()));
        var file = new Anchor(
                SpreadsheetFile.download(
                        getTranslation("protection.file"),
                        () -> table.file(
                                reading.first(Integer.MAX_VALUE, choice, order),
                                choice.period().text(),
                                audience)),
                AttachmentType.DOWNLOAD,
                getTranslation("protection.download"));
        return Parts.toolbar(print, file);
    }

    private static Paragraph panel(String text) {
        var panel = new Paragraph(text);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("protection.title") + " – Lyhörd";
    }
}
