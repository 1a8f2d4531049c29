package se.lyhord.demo.data;

import java.time.LocalDate;

/** A row of followups.csv. */
record FollowUp(String id, Plan plan, LocalDate heldOn, boolean planRevised) implements Row {

    static final String HEADER = "followup_id,plan_id,held_on,plan_revised";

    @Override
    public String line() {
        return Row.of(id, plan.id(), heldOn, Row.yesNo(planRevised));
    }
}
