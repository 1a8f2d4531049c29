package se.lyhord.plan.rule;

import java.util.List;
import java.util.Set;

/** The rules of municipalities as everything with a deadline reads them. */
public interface Rules {

    /** The operation profiles that there are. */
    Set<String> profiles();

    /** Puts these rules in the place of all that were there; each counts until the day before the next of its kind. */
    void replace(List<MunicipalityRule> rules);
}
