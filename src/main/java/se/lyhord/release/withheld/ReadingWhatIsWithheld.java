package se.lyhord.release.withheld;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.lyhord.access.Role;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.OrganisationTree;

/** A quality lead of the whole organisation sees what is withheld and why; never a number of it. */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class ReadingWhatIsWithheld {

    private static final WithheldCounts NOTHING = new WithheldCounts(0, Map.of());

    private final WithheldFigures figures;
    private final OrganisationTree tree;

    ReadingWhatIsWithheld(WithheldFigures figures, OrganisationTree tree) {
        this.figures = figures;
        this.tree = tree;
    }

    /** Whether the nodes of the person take in the whole tree. */
    public boolean isForAll() {
        return tree.isAllInScope();
    }

    /** The periods of which something is withheld, the latest first. */
    public List<Period> periods() {
        return isForAll() ? figures.periods() : List.of();
    }

    public List<String> indicators(Period period) {
        return isForAll() ? figures.indicators(period) : List.of();
    }

    /** By reason, whichever reason the choice asks for. */
    public WithheldCounts counts(WithheldChoice choice) {
        return isForAll() ? figures.counts(choice) : NOTHING;
    }

    public int count(WithheldChoice choice) {
        return isForAll() ? figures.count(choice) : 0;
    }

    public List<WithheldFigure> first(int rows, WithheldChoice choice, WithheldOrder order) {
        return isForAll() ? figures.first(rows, choice, order) : List.of();
    }
}
