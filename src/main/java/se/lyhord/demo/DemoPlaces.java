package se.lyhord.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.plan.PlanChoice;
import se.lyhord.plan.PlanList;
import se.lyhord.plan.PlanState;

/** Where the made-up people work, in the made-up organisation. */
@Component
class DemoPlaces {

    static final String ORGANISATION = "ORG";
    static final String DIVISION = "DIV1";

    private final OrganisationTree organisation;
    private final PlanList plans;

    DemoPlaces(OrganisationTree organisation, PlanList plans) {
        this.organisation = organisation;
        this.plans = plans;
    }

    /** The home of the division that has most to do today: there is something to see. */
    String home(LocalDate today) {
        var tree = new HashMap<String, Node>();
        organisation.of(Quarter.of(today)).forEach(node -> tree.put(node.code(), node));
        return tree.values().stream()
                .filter(node -> node.isHome() && isBelowTheDivision(node, tree))
                .sorted(Comparator.comparing(Node::code))
                .max(Comparator.comparing(node -> toDo(node.code(), today)))
                .map(Node::code)
                .orElseThrow(() -> new IllegalStateException("The demo has no home in " + DIVISION));
    }

    private int toDo(String home, LocalDate today) {
        return WholeOrganisation.call(() -> plans.counts(today, PlanChoice.allOf(home))).ongoing().entrySet().stream()
                .filter(standing -> standing.getKey().compareTo(PlanState.DUE_SOON) <= 0)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean isBelowTheDivision(Node node, Map<String, Node> tree) {
        for (@Nullable Node above = node;
                above != null;
                above = above.parentCode() == null ? null : tree.get(above.parentCode())) {
            if (above.code().equals(DIVISION)) {
                return true;
            }
        }
        return false;
    }
}
