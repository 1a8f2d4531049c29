package se.lyhord.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import se.lyhord.plan.PlacementId;

/** A client's reference, which leads to the plan; in a row it has room enough around it to be hit. */
public class ClientLink extends Anchor {

    public ClientLink(PlacementId placement, String clientRef) {
        super(PlanAddress.of(placement), clientRef);
        addClassName("plan-client");
    }
}
