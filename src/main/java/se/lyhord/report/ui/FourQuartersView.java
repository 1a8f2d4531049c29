package se.lyhord.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.FigureWords;
import se.lyhord.report.ReadingAFigure;
import se.lyhord.report.ReadingAFigure.HowItCame;

/** How a number of four quarters came about: it is the sum of theirs, and each tells of itself. */
@Route(FigureAddress.FOUR_QUARTERS)
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("report.css")
@StyleSheet("indicator.css")
class FourQuartersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int QUARTERS = 4;

    private final transient ReadingAFigure reading;
    private final transient OrganisationTree tree;
    private final transient FigureWords words = new FigureWords(getLocale());

    FourQuartersView(ReadingAFigure reading, OrganisationTree tree) {
        this.reading = reading;
        this.tree = tree;
        addClassNames("page", "indicator-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new Anchor("dashboard", getTranslation("report.figure.back")));
        var asked = event.getRouteParameters();
        var address = new FigureAddress(
                asked.get("indicator").orElse(""), asked.get("node").orElse(""));
        var last = asked.get("quarter").filter(Quarter::isOne).map(Quarter::of);
        last.flatMap(quarter -> read(address, quarter))
                .ifPresentOrElse(figure -> show(figure, address, last.orElseThrow()), this::none);
    }

    /** A node that is not the reader's to see is answered as one that is not there. */
    private Optional<HowItCame> read(FigureAddress address, Quarter last) {
        try {
            return reading.ofFourQuarters(address.indicator(), address.node(), last);
        } catch (OutsideScope _) {
            return Optional.empty();
        }
    }

    private void none() {
        add(
                new H1(getTranslation("report.figure.unknown")),
                new Paragraph(getTranslation("report.figure.unknown.what")));
    }

    private void show(HowItCame figure, FigureAddress address, Quarter last) {
        var first = last.plus(1 - QUARTERS);
        var of = new Paragraph(getTranslation(
                "report.figure.of-four",
                figure.explanation().name().in(getLocale()),
                tree.nameOf(address.node()),
                words.quarter(first),
                words.quarter(last)));
        of.addClassName("latest");
        var quarters = new UnorderedList();
        first.to(last)
                .forEach(
                        quarter -> quarters.add(new ListItem(new Anchor(address.of(quarter), words.quarter(quarter)))));
        add(
                new H1(getTranslation("report.figure.title")),
                of,
                panel(
                        "report.figure.value",
                        new Paragraph(
                                figure.released().isEmpty()
                                        ? getTranslation("report.figure.value.none-four")
                                        : new ValueWords(getLocale(), this::getTranslation).of(figure))),
                panel("report.figure.counted", new Paragraph(getTranslation("report.figure.sum")), quarters));
    }

    private Section panel(String title, Component... content) {
        var panel = new Section(new H2(getTranslation(title)));
        panel.add(content);
        panel.addClassNames("panel", "indicator-part");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.figure.title") + " – Lyhörd";
    }
}
