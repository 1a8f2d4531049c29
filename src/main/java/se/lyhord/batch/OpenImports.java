package se.lyhord.batch;

import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import se.lyhord.batch.store.JobLocks;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.closing.Finding;
import se.lyhord.indicator.closing.Finding.Kind;
import se.lyhord.indicator.closing.OpenWork;
import se.lyhord.organisation.Quarter;

/** An import that goes on, failed, or left rows out may still bring records of any quarter. */
@Component
class OpenImports implements OpenWork {

    private static final String IMPORT = "import";

    private final JobRepository repository;
    private final JobLocks locks;

    OpenImports(JobRepository repository, JobLocks locks) {
        this.repository = repository;
        this.locks = locks;
    }

    @Override
    public List<Finding> of(Quarter quarter) {
        return Optional.ofNullable(repository.getLastJobInstance(IMPORT))
                .map(repository::getLastJobExecution)
                .map(run -> run.isRunning() && locks.isHeld(IMPORT)
                        ? "RUNNING"
                        : run.getExitStatus().getExitCode())
                .flatMap(OpenImports::text)
                .map(text -> new Finding(Kind.OPEN_IMPORT, "", text))
                .stream()
                .toList();
    }

    private static Optional<Bilingual> text(String state) {
        return switch (state) {
            case "COMPLETED" -> Optional.empty();
            case "RUNNING" -> Optional.of(new Bilingual("En import pågår", "An import is going on"));
            case "REFUSED" ->
                Optional.of(
                        new Bilingual("Den senaste importen lämnade rader utanför", "The latest import left rows out"));
            default -> Optional.of(new Bilingual("Den senaste importen misslyckades", "The latest import failed"));
        };
    }
}
