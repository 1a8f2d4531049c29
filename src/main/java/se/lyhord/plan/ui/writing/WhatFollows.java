package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.lyhord.plan.meeting.HoldingAFollowUp;
import se.lyhord.plan.sending.SendingAPlan;
import se.lyhord.plan.ui.meeting.FollowUpsPanel;
import se.lyhord.plan.ui.sending.SendingPanel;
import se.lyhord.plan.writing.PlanStage;

/** What is done with a plan after it was established: it is followed up, signed and sent. */
@SpringComponent
class WhatFollows {

    private final HoldingAFollowUp holding;
    private final SendingAPlan sending;
    private final Clock clock;

    WhatFollows(HoldingAFollowUp holding, SendingAPlan sending, Clock clock) {
        this.holding = holding;
        this.sending = sending;
        this.clock = clock;
    }

    /** A panel for each of it that concerns the plan; another system's plan is followed up here too. */
    List<Component> of(PlanStage stage) {
        var id = stage.stay().id();
        var panels = new ArrayList<Component>();
        if (holding.plan(id).isPresent()) {
            panels.add(new FollowUpsPanel(holding, id, clock.getZone()));
        }
        if (!stage.versions().isEmpty()) {
            panels.add(new SendingPanel(sending, id, LocalDate.now(clock)));
        }
        return panels;
    }
}
