package se.lyhord.plan.ui;

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
import se.lyhord.plan.PlanStanding;
import se.lyhord.plan.PlansOfAHome;

/** Who at a home is due for a follow-up and who is overdue; those who hold follow-ups register them here. */
@Route("plans")
@Menu(title = "plan.title", order = 20)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER})
@StyleSheet("plan.css")
public class PlansView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient PlansOfAHome plans;
    private final transient List<Node> homes;
    private final ComboBox<Node> home = new ComboBox<>();
    private final Paragraph counts = new Paragraph();
    private final PlanFilter filter = new PlanFilter(this::showPlans);
    private final Paragraph empty = new Paragraph();
    private final PlanGrid grid;
    private final Anchor download;
    private final Div list = new Div();
    private transient List<PlanStanding> standings = List.of();

    PlansView(PlansOfAHome plans, OrganisationTree tree, SignedIn signedIn) {
        this.plans = plans;
        homes = tree.inScope().stream().filter(Node::isHome).toList();
        grid = new PlanGrid(mayRegister(signedIn));
        download = download();
        addClassName("page");
        counts.addClassName("plan-counts");
        empty.addClassName("panel");
        list.add(counts, filter, grid, empty, download);
        add(new H1(getTranslation("plan.title")), introduction(), homeChoice(), list);
        addComponentAtIndex(2, new Anchor("plans-without", getTranslation("plan.without.link")));
    }

    private static boolean mayRegister(SignedIn signedIn) {
        return signedIn.person()
                .filter(person -> person.role() == Role.CONTACT_PERSON || person.role() == Role.HOME_MANAGER)
                .isPresent();
    }

    private Paragraph introduction() {
        var text = new Paragraph(getTranslation("plan.introduction", PlanStanding.SOON));
        text.addClassName("quiet");
        return text;
    }

    private Div homeChoice() {
        home.setLabel(getTranslation("plan.home"));
        home.setPlaceholder(getTranslation("plan.home.choose"));
        home.setItems(homes);
        home.setItemLabelGenerator(Node::name);
        home.addValueChangeListener(choice -> {
            if (choice.isFromClient() && choice.getValue() != null) {
                getUI().ifPresent(ui ->
                        ui.navigate(PlansView.class, choice.getValue().code()));
            }
        });
        var bar = new Div(home);
        bar.addClassName("toolbar");
        return bar;
    }

    private Anchor download() {
        return new Anchor(
                PlanFile.download(() -> filter.choose(standings), key -> getTranslation(key)),
                getTranslation("plan.download"));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        var chosen = homes.stream().filter(node -> node.code().equals(code)).findFirst();
        home.setValue(chosen.orElse(homes.size() == 1 ? homes.getFirst() : null));
        reload();
    }

    private void reload() {
        standings = home.getOptionalValue().map(node -> plans.of(node.code())).orElse(List.of());
        counts.setText(PlanWords.counts(standings, this::getTranslation));
        showPlans();
    }

    private void showPlans() {
        var shown = filter.choose(standings);
        grid.setItems(shown);
        grid.setVisible(!shown.isEmpty());
        counts.setVisible(!standings.isEmpty());
        filter.setVisible(!standings.isEmpty());
        download.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        empty.setText(getTranslation(whyEmpty()));
    }

    private String whyEmpty() {
        if (home.isEmpty()) {
            return homes.isEmpty() ? "plan.empty.no-home" : "plan.empty.choose";
        }
        return standings.isEmpty() ? "plan.empty.no-stay" : "plan.empty.filtered";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.title") + " – Lyhörd";
    }
}
