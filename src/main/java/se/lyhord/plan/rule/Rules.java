package se.lyhord.plan.rule;

import java.util.List;

/** The rules of municipalities as everything with a deadline reads them. */
public interface Rules {

    /** Puts these rules in the place of all that were there; each counts until the day before the next of its kind. */
    void replace(List<MunicipalityRule> rules);
}
