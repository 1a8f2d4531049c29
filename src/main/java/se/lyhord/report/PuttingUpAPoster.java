package se.lyhord.report;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.survey.YouSaidWeDid;
import se.lyhord.survey.template.TabletWords;

/** Prints what a home's tablet shows, to put up on a wall. */
@Service
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
public class PuttingUpAPoster {

    private final YouSaidWeDid told;
    private final TabletWords words;
    private final OrganisationTree organisation;
    private final NodeScope scope;
    private final Clock clock;

    PuttingUpAPoster(
            YouSaidWeDid told, TabletWords words, OrganisationTree organisation, NodeScope scope, Clock clock) {
        this.told = told;
        this.words = words;
        this.organisation = organisation;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * The poster of what is published now, as a PDF/UA document.
     *
     * @throws se.lyhord.access.OutsideScope for a home that is not the person's to see
     */
    public byte[] of(String home) {
        scope.require(home);
        return new Poster(words)
                .pdf(organisation.nameOf(home), LocalDate.now(clock), told.latest(home), told.latest(home, "en"));
    }
}
