package se.lyhord.plan;

import java.time.LocalDate;

/**
 * A follow-up meeting (uppföljning) of a plan, as the person who held it registers it.
 *
 * @param id drawn before it is sent
 * @param plan the plan that was followed up
 * @param heldOn the day of the meeting
 * @param planRevised whether the meeting changed the plan
 */
public record FollowUp(FollowUpId id, PlanId plan, LocalDate heldOn, boolean planRevised) {}
