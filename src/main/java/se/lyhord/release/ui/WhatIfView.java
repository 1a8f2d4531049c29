package se.lyhord.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import se.lyhord.access.Role;
import se.lyhord.indicator.KnownIndicators;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.withheld.AskingWhatIf;
import se.lyhord.release.withheld.WhatIfCounts;

/** What another grouping would give back, told as counts of homes. Nothing is released by it. */
@Route("protected-figures/what-if")
@RolesAllowed(Role.Names.QUALITY_LEAD)
@StyleSheet("release-protection.css")
class WhatIfView extends Main implements HasDynamicTitle {

    private final transient AskingWhatIf asking;
    private final transient ProtectionWords words;
    private final transient Map<String, String> names;
    private final Select<Quarter> quarter = new Select<>();
    private final Select<String> indicator = new Select<>();
    private final Div ways = new Div();
    private final Div answer = new Div();

    WhatIfView(AskingWhatIf asking, OrganisationTree tree, KnownIndicators indicators) {
        this.asking = asking;
        words = ProtectionWords.of(getLocale(), indicators);
        names = tree.inScope().stream().collect(Collectors.toMap(Node::code, Node::name, (one, _) -> one));
        addClassNames("page", "protection-page");
        add(
                new RouterLink(getTranslation("protection.back"), ProtectionView.class),
                new H1(getTranslation("what-if.title")),
                Parts.quiet(getTranslation("what-if.introduction")));
        if (!asking.isForAll()) {
            add(new Paragraph(getTranslation("protection.not-all")));
            return;
        }
        var quarters = asking.quarters();
        if (quarters.isEmpty()) {
            add(new Paragraph(getTranslation("what-if.none")));
            return;
        }
        answer.getElement().setAttribute("role", "status");
        choose();
        add(Parts.toolbar(quarter, indicator), ways, answer);
        quarter.setItems(quarters);
        quarter.setValue(quarters.getFirst());
    }

    private void choose() {
        quarter.setLabel(getTranslation("what-if.quarter"));
        quarter.setItemLabelGenerator(words::quarter);
        quarter.addValueChangeListener(_ -> offerIndicators());
        indicator.setLabel(getTranslation("protection.indicator"));
        indicator.setItemLabelGenerator(words::indicator);
        indicator.addValueChangeListener(_ -> offerWays());
    }

    private void offerIndicators() {
        var chosen = indicator.getValue();
        var offered = words.inOrder(asking.indicators(quarter.getValue()));
        indicator.setItems(offered);
        if (!offered.isEmpty()) {
            indicator.setValue(offered.contains(chosen) ? chosen : offered.getFirst());
        }
    }

    private void offerWays() {
        ways.removeAll();
        answer.removeAll();
        if (indicator.getValue() == null) {
            return;
        }
        ways.add(
                new PoolForm(
                        asking.withheld(indicator.getValue(), quarter.getValue()),
                        names,
                        answer::removeAll,
                        groups -> tell("pool", asking.pooled(indicator.getValue(), quarter.getValue(), groups))),
                halfYear());
    }

    private Div halfYear() {
        var other = AskingWhatIf.otherHalf(quarter.getValue());
        var isFirst = other.compareTo(quarter.getValue()) > 0;
        var both = getTranslation(
                "what-if.half.what",
                words.quarter(isFirst ? quarter.getValue() : other),
                words.quarter(isFirst ? other : quarter.getValue()));
        if (!asking.quarters().contains(other) || !asking.indicators(other).contains(indicator.getValue())) {
            return new Div(Parts.panel(
                    getTranslation("what-if.half"),
                    Parts.quiet(getTranslation("what-if.half.not", words.quarter(other)))));
        }
        var ask = new Button(
                getTranslation("what-if.half.ask"),
                _ -> tell("half", asking.halfYear(indicator.getValue(), quarter.getValue())));
        ask.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Div(Parts.panel(getTranslation("what-if.half"), Parts.quiet(both), ask));
    }

    private void tell(String way, WhatIfCounts counts) {
        answer.removeAll();
        var panel = Parts.panel(
                getTranslation("what-if.answer"),
                new Paragraph(getTranslation(
                        "what-if." + way + ".answer",
                        counts.withheld(),
                        counts.asked(),
                        counts.givenBack(),
                        counts.groups())));
        if (counts.byGender() > 0) {
            panel.add(new Paragraph(getTranslation("what-if.by-gender", counts.byGender())));
        }
        if (counts.tooFew() > 0) {
            panel.add(new Paragraph(getTranslation("what-if.too-few", counts.tooFew())));
        }
        if (counts.tooMuch() > 0) {
            panel.add(new Paragraph(getTranslation("what-if.too-much", counts.tooMuch())));
        }
        panel.add(Parts.quiet(getTranslation("what-if.nothing-released")));
        answer.add(panel);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("what-if.title") + " – Lyhörd";
    }
}
