package se.lyhord.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import org.jspecify.annotations.Nullable;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.plan.ListingPlans;
import se.lyhord.plan.PlanChoice;
import se.lyhord.plan.PlanCounts;
import se.lyhord.plan.PlanStanding;

/** Who is due for a follow-up and who is overdue, at one home or all of the person's; the way to plans and follow-ups. */
@Route("plans")
@Menu(title = "plan.title", order = 20)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER})
@StyleSheet("plan.css")
@StyleSheet("plan-list.css")
public class PlansView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient ListingPlans plans;
    private final transient List<Node> homes;
    private final ComboBox<Node> home = new ComboBox<>();
    private final Paragraph counts = new Paragraph();
    private final PlanFilter filter = new PlanFilter(this::showPlans);
    private final Paragraph empty = new Paragraph();
    private final PlanGrid grid;
    private final Anchor download;

    PlansView(ListingPlans plans, OrganisationTree tree, SignedIn signedIn) {
        this.plans = plans;
        homes = tree.inScope().stream().filter(Node::isHome).toList();
        grid = new PlanGrid(PlanAddress.isOpenTo(signedIn), homes.size() > 1);
        download = download();
        addClassNames("page", "plan-list");
        counts.addClassName("plan-counts");
        empty.addClassName("panel");
        var withoutPlan = new Anchor("plans-without", getTranslation("plan.without.link"));
        add(
                new H1(getTranslation("plan.title")),
                introduction(),
                withoutPlan,
                toolbar(),
                counts,
                grid,
                empty,
                download);
    }

    private Paragraph introduction() {
        var text = new Paragraph(getTranslation("plan.introduction", PlanStanding.SOON));
        text.addClassName("quiet");
        return text;
    }

    private Div toolbar() {
        home.setLabel(getTranslation("plan.home"));
        home.setPlaceholder(getTranslation("plan.list.all-homes"));
        home.setClearButtonVisible(homes.size() > 1);
        home.setReadOnly(homes.size() == 1);
        home.setItems(homes);
        home.setItemLabelGenerator(Node::name);
        home.addValueChangeListener(choice -> {
            if (choice.isFromClient()) {
                getUI().ifPresent(this::goToHome);
            }
        });
        var bar = new Div(home, filter);
        bar.addClassName("toolbar");
        bar.setVisible(!homes.isEmpty());
        return bar;
    }

    private void goToHome(UI ui) {
        if (home.isEmpty()) {
            ui.navigate(PlansView.class);
        } else {
            ui.navigate(PlansView.class, home.getValue().code());
        }
    }

    private Anchor download() {
        var language = getLocale();
        var file = new PlanFile(this::rows, key -> getTranslation(language, key));
        return new Anchor(file, getTranslation("plan.download"));
    }

    private PlanFile.Rows rows() {
        var choice = choice();
        var order = grid.order();
        return reader -> plans.each(choice, order, reader);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        var chosen = homes.stream().filter(node -> node.code().equals(code)).findFirst();
        home.setValue(chosen.orElse(homes.size() == 1 ? homes.getFirst() : null));
        showPlans();
    }

    private PlanChoice choice() {
        return filter.at(home.getOptionalValue().map(Node::code).orElse(null));
    }

    private void showPlans() {
        var choice = choice();
        var found = plans.counts(choice);
        counts.setText(PlanWords.counts(found, this::getTranslation));
        grid.show(choice, found.chosen(), plans::page);
        grid.setVisible(found.chosen() > 0);
        counts.setVisible(!homes.isEmpty());
        download.setVisible(found.chosen() > 0);
        empty.setVisible(found.chosen() == 0);
        empty.setText(getTranslation(whyEmpty(found)));
    }

    private String whyEmpty(PlanCounts found) {
        if (homes.isEmpty()) {
            return "plan.empty.no-home";
        }
        return found.allOngoing() == 0 && !choice().withEnded() ? "plan.list.none-ongoing" : "plan.empty.filtered";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.title") + " – Lyhörd";
    }
}
