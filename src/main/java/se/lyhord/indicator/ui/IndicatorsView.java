package se.lyhord.indicator.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definitions;
import se.lyhord.indicator.editing.DecidingOnAProposal;
import se.lyhord.indicator.editing.EditingADefinition;

/** All indicators, to look up what a number means. */
@Route(IndicatorNavigation.ALL)
@Menu(title = "indicator.title", order = 40)
@PermitAll
@StyleSheet("indicator.css")
class IndicatorsView extends Main implements HasDynamicTitle {

    private final transient Definitions definitions;
    private final TextField search = new TextField(getTranslation("indicator.search"));
    private final Select<String> counts = new Select<>();
    private final Select<String> source = new Select<>();
    private final Paragraph found = Parts.quiet("");
    private final Div list = new Div();

    IndicatorsView(
            Definitions definitions, EditingADefinition editing, DecidingOnAProposal deciding, SignedIn signedIn) {
        this.definitions = definitions;
        addClassNames("page", "indicator-page");
        list.addClassName("indicator-list");
        found.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("indicator.title")), Parts.quiet(getTranslation("indicator.introduction")));
        if (signedIn.person()
                .filter(person -> person.role() == Role.QUALITY_LEAD)
                .isPresent()) {
            add(new Waiting(editing, deciding, definitions.refused()));
        }
        add(toolbar(), found, list);
        show();
    }

    private Div toolbar() {
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> show());
        choose(counts, "indicator.filter.counts", List.of("survey", "records"));
        counts.setItemLabelGenerator(key -> getTranslation("indicator.counts." + (key == null ? "all" : key)));
        choose(
                source,
                "indicator.filter.source",
                definitions.all().stream().map(this::source).distinct().sorted().toList());
        source.setItemLabelGenerator(text -> text == null ? getTranslation("indicator.counts.all") : text);
        var toolbar = new Div(search, counts, source);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private void choose(Select<String> select, String label, List<String> choices) {
        select.setLabel(getTranslation(label));
        select.setItems(choices);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("indicator.counts.all"));
        select.setWidth("min(100%, 20rem)");
        select.setOverlayWidth("min(90vw, 36rem)");
        select.addValueChangeListener(_ -> show());
    }

    private void show() {
        list.removeAll();
        var shown = definitions.all().stream().filter(this::isWanted).toList();
        shown.forEach(definition -> list.add(new IndicatorItem(definition)));
        found.setText(
                shown.isEmpty()
                        ? getTranslation("indicator.none")
                        : getTranslation("indicator.found", String.valueOf(shown.size())));
    }

    private boolean isWanted(Definition definition) {
        var text = Stream.of(
                        definition.code(),
                        definition.name().in(getLocale()),
                        definition.definition().in(getLocale()))
                .reduce("", (one, other) -> one + " " + other)
                .toLowerCase(Locale.ROOT);
        return text.contains(search.getValue().strip().toLowerCase(Locale.ROOT))
                && (counts.isEmpty() || counts.getValue().equals(Words.counts(definition)))
                && (source.isEmpty() || source.getValue().equals(source(definition)));
    }

    private String source(Definition definition) {
        return definition.origin().in(getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("indicator.title") + " – Lyhörd";
    }
}
