package se.lyhord.report;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.lyhord.access.Role;
import se.lyhord.shell.LongWork;

/** Has the indicators computed anew, and tells how far that has come. */
@Service
@RolesAllowed({Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
public class OrderingAComputation {

    private static final String JOB = "compute-indicators";

    private final LongWork work;

    OrderingAComputation(LongWork work) {
        this.work = work;
    }

    /** Starts; where a run goes on already, that one goes on alone. */
    public void start() {
        work.start(JOB, Map.of());
    }

    /** How the latest run stands; empty before the first. */
    public Optional<LongWork.Progress> progress() {
        return work.latest(JOB);
    }
}
