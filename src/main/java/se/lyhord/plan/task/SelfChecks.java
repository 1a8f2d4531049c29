package se.lyhord.plan.task;

import java.time.LocalDate;
import java.util.List;

/** What self-checks look at, and those that were signed off, within the scope of the transaction. */
public interface SelfChecks {

    /** The days of the plans of a home's ongoing stays, as they stand on a day, by client. */
    List<PlanDays> plans(String home, LocalDate day);

    /** Those that were signed off at a home, the newest first. */
    List<SelfCheck> of(String home);

    void add(SelfCheck check);
}
