package se.lyhord.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.report.IndicatorSeries;
import se.lyhord.report.OrderingAComputation;
import se.lyhord.report.ReadingSignals;
import se.lyhord.report.ReadingTheDashboard;
import se.lyhord.report.ShownFigure;
import se.lyhord.report.signal.SignalPage;

/** How a node's plans are followed up, and how safe, self-determined and heard its young people feel. */
@Route("dashboard")
@Menu(title = "report.title", order = 10)
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("report.css")
@StyleSheet("report-signal.css")
class DashboardView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String PLANS = "plan_followed_up";
    private static final List<String> SURVEY =
            List.of("dimension_safety", "dimension_self_determination", "dimension_participation");

    /** Those that have a card here. */
    static final List<String> INDICATORS =
            Stream.concat(Stream.of(PLANS), SURVEY.stream()).toList();

    private final transient ReadingTheDashboard reading;
    private final transient ReadingSignals signals;
    private final NodeChoice node;
    private final Div figures = new Div();
    private final boolean mayCompute;

    DashboardView(
            ReadingTheDashboard reading,
            ReadingSignals signals,
            OrderingAComputation computing,
            OrganisationTree tree,
            SignedIn signedIn) {
        this.reading = reading;
        this.signals = signals;
        node = new NodeChoice(tree.inScope());
        mayCompute = signedIn.person()
                .filter(person -> person.role() != Role.HOME_MANAGER)
                .isPresent();
        addClassName("page");
        figures.addClassName("dashboard");
        var toolbar = new Div(node);
        toolbar.addClassName("toolbar");
        if (mayCompute) {
            toolbar.add(new Computation(computing, this::showFigures));
        }
        node.addValueChangeListener(choice -> {
            if (choice.isFromClient() && choice.getValue() != null) {
                getUI().ifPresent(ui ->
                        ui.navigate(DashboardView.class, choice.getValue().code()));
            }
        });
        add(new H1(getTranslation("report.title")), toolbar, figures);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        var nodes = node.nodes();
        nodes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .or(() -> nodes.stream().findFirst())
                .ifPresent(node::setValue);
        showFigures();
    }

    private void showFigures() {
        figures.removeAll();
        if (node.isEmpty()) {
            figures.add(panel(getTranslation("report.empty.no-node")));
            return;
        }
        var plans = series(PLANS);
        var survey = SURVEY.stream().map(this::series).toList();
        if (plans.isEmpty() && survey.stream().allMatch(IndicatorSeries::isEmpty)) {
            figures.add(panel(getTranslation(mayCompute ? "report.empty.compute" : "report.empty.wait")));
            return;
        }
        var page = signals.ofNode(node.getValue().code(), INDICATORS);
        var dimensions = new Div();
        dimensions.addClassName("dimensions");
        survey.forEach(one -> dimensions.add(IndicatorCard.narrow(content(one, page))));
        figures.add(
                IndicatorCard.wide(content(plans, page)),
                new H2(getTranslation("report.survey")),
                dimensions,
                new SignalExplanation(page));
    }

    private CardContent content(IndicatorSeries series, SignalPage page) {
        var said = page.figures().stream()
                .filter(figure -> figure.indicator().equals(series.indicator()))
                .flatMap(figure -> figure.signals().stream())
                .toList();
        var shown = series.isEmpty()
                ? new ShownFigure.Nothing(false)
                : reading.shown(series, node.getValue().code());
        return new CardContent(
                series,
                shown,
                said,
                new FigureAddress(series.indicator(), node.getValue().code()));
    }

    private IndicatorSeries series(String indicator) {
        return reading.series(indicator, node.getValue().code());
    }

    private static Paragraph panel(String text) {
        var panel = new Paragraph(text);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("report.title") + " – Lyhörd";
    }
}
