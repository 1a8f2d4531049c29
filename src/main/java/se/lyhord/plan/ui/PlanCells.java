package se.lyhord.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import se.lyhord.plan.PlanStanding;

/** What stands in the cells of a row that are more than text. */
final class PlanCells {

    private final boolean writesPlans;
    private final PlanWords.Translation translation;

    PlanCells(boolean writesPlans, PlanWords.Translation translation) {
        this.writesPlans = writesPlans;
        this.translation = translation;
    }

    /** Those who write plans come to the plan from here. */
    Component client(PlanStanding standing) {
        return writesPlans
                ? new ClientLink(standing.placement(), standing.clientRef())
                : new Span(standing.clientRef());
    }

    Component state(PlanStanding standing) {
        var text = new Span(PlanWords.state(standing, translation));
        text.addClassNames("plan-state", standing.state().key());
        return text;
    }

    /** The way to the follow-up meeting, for a plan of an ongoing stay. */
    Component followUp(PlanStanding standing) {
        if (standing.plan() == null || !standing.isOngoing()) {
            return new Span();
        }
        var link = new Anchor(PlanAddress.ofFollowUp(standing.placement()), translation.of("plan.follow-up"));
        link.addClassName("plan-follow-up-link");
        link.setAriaLabel(translation.of("plan.list.follow-up-of", standing.clientRef()));
        return link;
    }
}
