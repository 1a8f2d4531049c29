package se.lyhord.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.indicator.ui.IndicatorNavigation;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.plan.ui.PlanAddress;
import se.lyhord.report.FigureWords;
import se.lyhord.report.ReadingAFigure;
import se.lyhord.report.ReadingAFigure.HowItCame;

/** How a number came about: its value as it may be shown, what was counted, by which run, and the plans behind it. */
@Route(FigureAddress.ROUTE)
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("report.css")
@StyleSheet("indicator.css")
class FigureView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingAFigure reading;
    private final transient OrganisationTree tree;
    private final transient SignedIn signedIn;
    private final transient FigureWords words = new FigureWords(getLocale());

    FigureView(ReadingAFigure reading, OrganisationTree tree, SignedIn signedIn) {
        this.signedIn = signedIn;
        this.reading = reading;
        this.tree = tree;
        addClassNames("page", "indicator-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getRouteParameters();
        var node = asked.get("node").orElse("");
        var quarter = asked.get("quarter").filter(Quarter::isOne).map(Quarter::of);
        quarter.flatMap(one -> read(asked.get("indicator").orElse(""), node, one))
                .ifPresentOrElse(figure -> show(figure, node, quarter.orElseThrow()), this::none);
    }

    /** A node that is not the reader's to see is answered as one that is not there. */
    private Optional<HowItCame> read(String indicator, String node, Quarter quarter) {
        try {
            return reading.of(indicator, node, quarter);
        } catch (OutsideScope _) {
            return Optional.empty();
        }
    }

    private void none() {
        add(
                new Anchor("dashboard", getTranslation("report.figure.back")),
                new H1(getTranslation("report.figure.unknown")),
                new Paragraph(getTranslation("report.figure.unknown.what")));
    }

    private void show(HowItCame figure, String node, Quarter quarter) {
        var of = new Paragraph(getTranslation(
                "report.figure.of",
                figure.explanation().name().in(getLocale()),
                tree.nameOf(node),
                words.quarter(quarter)));
        of.addClassName("latest");
        var back = new Anchor(
                "dashboard/" + URLEncoder.encode(node, StandardCharsets.UTF_8).replace("+", "%20"),
                getTranslation("report.figure.back"));
        var value = new Section(
                new H2(getTranslation("report.figure.value")),
                new Paragraph(new ValueWords(getLocale(), this::getTranslation).of(figure)));
        value.addClassNames("panel", "indicator-part");
        add(
                back,
                new H1(getTranslation("report.figure.title")),
                of,
                value,
                counted(figure),
                new RunPanel(figure, quarter),
                new PlansBehind(() -> reading.behind(figure, node, quarter), names(), PlanAddress.isOpenTo(signedIn)));
    }

    private UnaryOperator<String> names() {
        var names = tree.inScope().stream().collect(Collectors.toMap(Node::code, Node::name));
        return code -> names.getOrDefault(code, code);
    }

    private Section counted(HowItCame figure) {
        var told = figure.explanation();
        var facts = new Facts();
        facts.told("definition", told.definition().in(getLocale()));
        told.denominator().ifPresent(text -> facts.told("denominator", text.in(getLocale())));
        told.numerator().ifPresent(text -> facts.told("numerator", text.in(getLocale())));
        told.limits().ifPresent(text -> facts.told("limits", text.in(getLocale())));
        facts.told("source", told.source().in(getLocale()));
        facts.told(
                "version",
                told.version().isPresent()
                        ? String.valueOf(told.version().getAsInt())
                        : getTranslation("report.figure.version.unknown"));
        if (!told.contentHash().isEmpty()) {
            facts.hash("hash", told.contentHash());
        }
        var page = new Anchor(IndicatorNavigation.addressOf(told.code()), getTranslation("report.figure.page"));
        var panel = new Section(new H2(getTranslation("report.figure.counted")), facts, page);
        panel.addClassNames("panel", "indicator-part");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.figure.title") + " – Lyhörd";
    }
}
