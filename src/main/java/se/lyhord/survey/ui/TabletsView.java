package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.lyhord.access.Role;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.survey.Code;
import se.lyhord.survey.Tablet;
import se.lyhord.survey.Tablets;

/** A home manager binds tablets to the home, and withdraws those that are lost. */
@Route("survey-tablets")
@Menu(title = "survey.tablets.title", order = 31)
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("survey-round.css")
@StyleSheet("survey-tablets.css")
class TabletsView extends Main implements HasDynamicTitle {

    private final transient Tablets tablets;
    private final Div list = new Div();
    private final Div code = new Div();
    private String home = "";

    TabletsView(Tablets tablets, OrganisationTree tree) {
        this.tablets = tablets;
        addClassName("page");
        add(new H1(getTranslation("survey.tablets.title")));
        var homes = tree.inScope().stream().filter(Node::isHome).toList();
        if (homes.isEmpty()) {
            add(new Paragraph(getTranslation("survey.tablets.no-home")));
            return;
        }
        home = homes.getFirst().code();
        add(heading(homes), new Paragraph(getTranslation("survey.tablets.what")), code, list);
        show();
    }

    private Component heading(List<Node> homes) {
        if (homes.size() == 1) {
            var name = new Paragraph(homes.getFirst().name());
            name.addClassName("survey-round-home");
            return name;
        }
        var choice = new Select<Node>();
        choice.setLabel(getTranslation("survey.tablets.home"));
        choice.setItems(homes);
        choice.setItemLabelGenerator(Node::name);
        choice.setValue(homes.getFirst());
        choice.addValueChangeListener(change -> {
            home = change.getValue().code();
            code.removeAll();
            show();
        });
        return choice;
    }

    private void show() {
        list.removeAll();
        list.add(new TabletsPanel(
                tablets.of(home), new TabletsPanel.Actions(this::bind, this::bindAnew, this::withdraw)));
    }

    private void bind(String name) {
        showOnce(tablets.add(home, name), name);
        show();
    }

    private void bindAnew(Tablet tablet) {
        tablets.bindAnew(home, tablet.id())
                .ifPresentOrElse(drawn -> showOnce(drawn, tablet.name()), this::tellOfChange);
        show();
    }

    private void withdraw(Tablet tablet) {
        if (tablets.withdraw(home, tablet.id())) {
            code.removeAll();
            Notification.show(getTranslation("survey.tablets.withdrawn"));
        } else {
            tellOfChange();
        }
        show();
    }

    private void tellOfChange() {
        Notification.show(getTranslation("survey.tablets.changed"));
    }

    private void showOnce(Code drawn, String name) {
        code.removeAll();
        code.add(new BindingCard(drawn, name, () -> {
            code.removeAll();
            show();
        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.tablets.title") + " – Lyhörd";
    }
}
