package se.lyhord.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.index.KnownIndexes;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedIndex.Shown;
import se.lyhord.report.FigureWords;
import se.lyhord.report.IndexSeries;
import se.lyhord.report.ReadingTheIndex;

/** The quality index of a node: the number with its interval, what it is made of, its homes, and its series. */
@Route("quality-index")
@Menu(title = "index.title", order = 13)
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("report.css")
@StyleSheet("quality-index.css")
class QualityIndexView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String QUARTER = "quarter";

    private final transient ReadingTheIndex reading;
    private final NodeChoice node;
    private final boolean keepsTheFile;
    private final Select<Quarter> quarter = new Select<>();
    private final Div shown = new Div();

    QualityIndexView(ReadingTheIndex reading, OrganisationTree tree, SignedIn signedIn) {
        this.reading = reading;
        keepsTheFile = signedIn.person()
                .filter(person -> person.role() == Role.QUALITY_LEAD)
                .isPresent();
        node = new NodeChoice(tree.inScope());
        quarter.setLabel(getTranslation("index.quarter"));
        quarter.setItemLabelGenerator(new FigureWords(getLocale())::quarter);
        node.addValueChangeListener(choice -> go(choice.isFromClient()));
        quarter.addValueChangeListener(choice -> go(choice.isFromClient()));
        addClassName("page");
        shown.addClassName("quality-index");
        var toolbar = new Div(node, quarter);
        toolbar.addClassName("toolbar");
        add(new H1(getTranslation("index.title")), new Paragraph(getTranslation("index.what")), toolbar, shown);
    }

    private void go(boolean isFromClient) {
        if (isFromClient && node.getValue() != null) {
            var asked = Optional.ofNullable(quarter.getValue())
                    .map(one -> QueryParameters.of(QUARTER, one.toString()))
                    .orElse(QueryParameters.empty());
            getUI().ifPresent(ui ->
                    ui.navigate(QualityIndexView.class, node.getValue().code(), asked));
        }
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        var nodes = node.nodes();
        nodes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .or(() -> nodes.stream().findFirst())
                .ifPresent(node::setValue);
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(QUARTER)
                .filter(Quarter::isOne)
                .map(Quarter::of));
    }

    private void show(Optional<Quarter> asked) {
        shown.removeAll();
        quarter.setVisible(false);
        if (node.isEmpty()) {
            shown.add(panel(getTranslation("report.empty.no-node")));
            return;
        }
        var known = reading.versions();
        if (keepsTheFile) {
            known.refusals(getLocale()).forEach(refusal -> shown.add(panel(getTranslation("index.refused", refusal))));
        }
        var series = reading.series(node.getValue().code());
        if (series.isEmpty()) {
            shown.add(panel(getTranslation("index.empty")));
            return;
        }
        shown.add(sections(series, choose(asked, series), known).toArray(Component[]::new));
    }

    private Quarter choose(Optional<Quarter> asked, IndexSeries series) {
        var chosen = asked.filter(one -> series.at(one).isPresent())
                .or(series::mostTelling)
                .orElseThrow();
        quarter.setItems(series.latestFirst());
        quarter.setValue(chosen);
        quarter.setVisible(true);
        return chosen;
    }

    private List<Component> sections(IndexSeries series, Quarter chosen, KnownIndexes known) {
        var reasons = new IndexReasons(known, getLocale(), this::getTranslation);
        var sections = new ArrayList<Component>();
        var released = series.at(chosen).orElseThrow();
        if (released instanceof Shown one && known.version(one.version()).isPresent()) {
            var index = known.version(one.version()).orElseThrow();
            sections.add(new IndexCard(node.getValue().name(), chosen, index, one));
            sections.add(new IndexParts(node.getValue().code(), chosen, index, one));
            sections.add(new IndexTrust(index, one));
        } else {
            sections.add(panel(reasons.of(released)));
        }
        if (!node.getValue().isHome()) {
            var code = node.getValue().code();
            sections.add(new IndexHomes(isByIndex -> reading.homes(code, chosen, isByIndex), reasons));
        }
        sections.add(new IndexHistory(node.getValue().name(), series, reasons));
        known.at(chosen).map(IndexFormula::new).ifPresent(sections::add);
        return sections;
    }

    private static Paragraph panel(String text) {
        var panel = new Paragraph(text);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("index.title") + " – Lyhörd";
    }
}
