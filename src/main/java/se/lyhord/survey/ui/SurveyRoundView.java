package se.lyhord.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import se.lyhord.access.Role;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.shell.LongWork;
import se.lyhord.survey.SurveyCodes;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.paper.PaperQuestionnaire;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Templates;

/** A home manager runs the home's surveys of the quarter: opens rounds, hands out codes, closes them. */
@Route("survey-round")
@Menu(title = "survey.round.title", order = 30)
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("survey-round.css")
class SurveyRoundView extends Main implements HasDynamicTitle {

    private final Div chosen = new Div();

    SurveyRoundView(
            SurveyRounds rounds,
            SurveyCodes codes,
            Templates templates,
            PaperQuestionnaire questionnaire,
            TabletWords words,
            OrganisationTree tree,
            LongWork work) {
        addClassName("page");
        add(new H1(getTranslation("survey.round.heading", rounds.quarter().toString())));
        var homes = tree.inScope().stream().filter(Node::isHome).toList();
        if (homes.isEmpty()) {
            add(new Paragraph(getTranslation("survey.round.no-home")));
            return;
        }
        var paper = new HomeRounds.Paper(questionnaire, words);
        Function<Node, HomeRounds> of = home -> new HomeRounds(home, rounds, codes, templates, paper, work);
        add(homes.size() == 1 ? name(homes.getFirst()) : choice(homes, of), chosen);
        chosen.add(of.apply(homes.getFirst()));
    }

    private static Component name(Node home) {
        var name = new Paragraph(home.name());
        name.addClassName("survey-round-home");
        return name;
    }

    private Component choice(List<Node> homes, Function<Node, HomeRounds> of) {
        var choice = new Select<Node>();
        choice.setLabel(getTranslation("survey.round.home"));
        choice.setItems(homes);
        choice.setItemLabelGenerator(Node::name);
        choice.setValue(homes.getFirst());
        choice.addValueChangeListener(change -> {
            chosen.removeAll();
            chosen.add(of.apply(change.getValue()));
        });
        return choice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("survey.round.title") + " – Lyhörd";
    }
}
