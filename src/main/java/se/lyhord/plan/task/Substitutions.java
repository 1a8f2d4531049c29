package se.lyhord.plan.task;

import java.time.LocalDate;
import java.util.List;

/** Who stands in for whom, for people at the homes within the scope of the transaction. */
public interface Substitutions {

    /** Those that last until a day or longer, the first to begin first. */
    List<Substitution> lasting(LocalDate day);

    /** Who may answer for plans at some home within the scope, by name. */
    List<Colleague> staff(LocalDate day);

    /** Whether some home within the scope is that of both. */
    boolean haveAHomeInCommon(String one, String other, LocalDate day);

    void add(Substitution substitution, String username);

    void remove(SubstitutionId id);
}
