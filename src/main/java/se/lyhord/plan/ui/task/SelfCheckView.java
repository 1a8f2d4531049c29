package se.lyhord.plan.ui.task;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.access.Role;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.plan.task.CheckingOnesOwnPlans;
import se.lyhord.plan.task.Checklist;
import se.lyhord.plan.ui.PlanWords;
import se.lyhord.plan.ui.PrintButton;

/** A home manager goes through the home's plans point by point, signs that off, and reads what was signed off before. */
@Route("self-check")
@Menu(title = "plan.check.title", order = 25)
@RolesAllowed(Role.Names.HOME_MANAGER)
@StyleSheet("plan.css")
@StyleSheet("plan-task.css")
public class SelfCheckView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient CheckingOnesOwnPlans checking;
    private final transient List<Node> homes;
    private final ComboBox<Node> home = new ComboBox<>();
    private final Paragraph empty = new Paragraph();
    private final Div page = new Div();
    private final Paragraph counts = new Paragraph();
    private final Div list = new Div();
    private final EarlierChecks earlier;
    private transient Checklist shown;

    SelfCheckView(CheckingOnesOwnPlans checking, OrganisationTree tree, Clock clock) {
        this.checking = checking;
        homes = tree.inScope().stream().filter(Node::isHome).toList();
        shown = new Checklist("", LocalDate.now(clock), List.of());
        earlier = new EarlierChecks(clock.getZone());
        addClassName("page");
        counts.addClassName("plan-counts");
        empty.addClassName("panel");
        page.add(counts, list, tools(), new SignOffPanel(note -> checking.signOff(shown, note), this::reload), earlier);
        add(
                new H1(getTranslation("plan.check.title")),
                Parts.quiet(getTranslation("plan.check.introduction")),
                homeChoice(),
                empty,
                page);
    }

    private Div homeChoice() {
        home.setLabel(getTranslation("plan.home"));
        home.setPlaceholder(getTranslation("plan.home.choose"));
        home.setItems(homes);
        home.setItemLabelGenerator(Node::name);
        home.addValueChangeListener(choice -> {
            if (choice.isFromClient() && choice.getValue() != null) {
                getUI().ifPresent(ui ->
                        ui.navigate(SelfCheckView.class, choice.getValue().code()));
            }
        });
        var bar = new Div(home);
        bar.addClassName("toolbar");
        return bar;
    }

    private Div tools() {
        var bar = new Div(
                new PrintButton(getTranslation("plan.check.print")),
                new Anchor(
                        CheckFile.download(() -> shown, new CheckWords(this, getLocale())),
                        getTranslation("plan.download")));
        bar.addClassName("toolbar");
        return bar;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        var chosen = homes.stream().filter(node -> node.code().equals(code)).findFirst();
        home.setValue(chosen.orElse(homes.size() == 1 ? homes.getFirst() : null));
        page.setVisible(!home.isEmpty());
        Parts.tell(
                empty,
                home.isEmpty() ? getTranslation(homes.isEmpty() ? "plan.empty.no-home" : "plan.check.choose") : "");
        reload();
    }

    private void reload() {
        list.removeAll();
        if (home.isEmpty()) {
            return;
        }
        shown = checking.today(home.getValue().code());
        counts.setText(getTranslation(
                "plan.check.counts",
                PlanWords.day(shown.day(), getLocale()),
                shown.plans().size(),
                shown.wanting()));
        list.add(shown.plans().isEmpty() ? Parts.quiet(getTranslation("plan.check.no-stay")) : new CheckedPlans(shown));
        earlier.show(checking.earlier(home.getValue().code()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.check.title") + " – Lyhörd";
    }
}
