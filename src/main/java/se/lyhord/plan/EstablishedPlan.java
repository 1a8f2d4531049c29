package se.lyhord.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A plan that has been established, and until when it is good.
 *
 * @param id the plan
 * @param establishedOn the day it was established
 * @param lastFollowUp the last follow-up; null before the first
 * @param dueOn the day by which the next follow-up must be held, that day included
 */
public record EstablishedPlan(
        PlanId id, LocalDate establishedOn, @Nullable LocalDate lastFollowUp, LocalDate dueOn) {}
