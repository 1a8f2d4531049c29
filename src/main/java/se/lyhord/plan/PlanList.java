package se.lyhord.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The placements that the person who is signed in may see, counted, sorted and cut into pages by the database. */
public interface PlanList {

    /** Counts the home of the choice by state, and the rows of the whole choice. */
    PlanCounts counts(LocalDate day, PlanChoice choice);

    /** So many rows of the choice, after so many that are left out. */
    List<PlanStanding> page(LocalDate day, PlanChoice choice, PlanOrder order, int offset, int limit);

    /** Gives every row of the choice to a reader, one after the other, without holding them all. */
    void each(LocalDate day, PlanChoice choice, PlanOrder order, Consumer<PlanStanding> reader);
}
