package se.lyhord.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.NoSuchJobException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.lyhord.batch.store.JobLocks;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.shell.LongWork;

/**
 * Runs the jobs, in the background and one run of a job at a time; a close and a computation take turns too. A run that died with its process is taken up where it
 * stopped when the same job is started again with the same parameters, unless one that it takes turns with has run between; one that failed is run anew, since what made it
 * fail, and what it had read before, may have changed.
 */
@Component
public class Jobs implements LongWork, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    private static final Set<String> TAKING_TURNS = Set.of(ComputeIndicatorsJob.NAME, CloseQuarterJob.NAME);

    private final Map<String, Job> jobs;
    private final JobOperator operator;
    private final JobRepository repository;
    private final JobLocks locks;
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final Map<String, CompletableFuture<JobOutcome>> here = new ConcurrentHashMap<>();

    Jobs(Collection<Job> jobs, JobOperator operator, JobRepository repository, JobLocks locks) {
        this.jobs = jobs.stream().collect(Collectors.toMap(Job::getName, job -> job, (a, _) -> a, TreeMap::new));
        this.operator = operator;
        this.repository = repository;
        this.locks = locks;
    }

    /** Names of all jobs, sorted. */
    public List<String> names() {
        return List.copyOf(jobs.keySet());
    }

    @Override
    public boolean start(String name, Map<String, String> parameters) {
        var job = job(name);
        synchronized (here) {
            return !here.containsKey(name)
                    && locks.take(locksOf(name))
                            .map(lock -> inBackground(job, parameters, lock))
                            .isPresent();
        }
    }

    /**
     * Starts a job and gives what it comes to.
     *
     * @throws IllegalArgumentException if there is no such job
     * @return empty where a run of it goes on in another process, or one that it takes turns with anywhere
     */
    public Optional<CompletableFuture<JobOutcome>> run(String name, Map<String, String> parameters) {
        var job = job(name);
        synchronized (here) {
            var running = here.get(name);
            if (running != null) {
                return Optional.of(running);
            }
            return locks.take(locksOf(name)).map(lock -> inBackground(job, parameters, lock));
        }
    }

    /** A close and a computation never run side by side: each takes in and settles what has changed. */
    private static String[] locksOf(String job) {
        return TAKING_TURNS.contains(job) ? new String[] {job, "what-has-changed"} : new String[] {job};
    }

    private Job job(String name) {
        var job = jobs.get(name);
        if (job == null) {
            throw new IllegalArgumentException("There is no job " + name + "; there are " + String.join(", ", names()));
        }
        return job;
    }

    private CompletableFuture<JobOutcome> inBackground(Job job, Map<String, String> parameters, JobLocks.Held lock) {
        var outcome = new CompletableFuture<JobOutcome>();
        here.put(job.getName(), outcome);
        executor.execute(() -> WholeOrganisation.run(() -> {
            var ended = result(job, parameters, lock);
            here.remove(job.getName());
            ended.whenComplete((result, failure) -> {
                if (failure == null) {
                    outcome.complete(result);
                } else {
                    outcome.completeExceptionally(failure);
                }
            });
        }));
        return outcome;
    }

    /** The lock is given back before anybody learns of the end, so that the next run can start at once. */
    private CompletableFuture<JobOutcome> result(Job job, Map<String, String> parameters, JobLocks.Held lock) {
        try (lock) {
            return CompletableFuture.completedFuture(JobOutcome.of(startOrResume(job, parameters)));
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            LOG.error("Job {} could not be run", job.getName(), e);
            return CompletableFuture.failedFuture(e);
        }
    }

    private JobExecution startOrResume(Job job, Map<String, String> parameters) throws Exception {
        var dead = repository.findRunningJobExecutions(job.getName());
        dead.forEach(operator::recover);
        if (TAKING_TURNS.contains(job.getName())) {
            forgetOthers(job.getName());
        }
        var last = lastExecution(job.getName());
        if (!dead.isEmpty() && last.isPresent() && sameParameters(last.get(), parameters)) {
            return operator.restart(last.get());
        }
        var next = new JobParametersBuilder();
        parameters.forEach(next::addString);
        next.addLong(JobProgress.RUN, runsOf(job.getName()) + 1);
        return operator.start(job, next.toJobParameters());
    }

    /** A run that died before this one took in what has changed must begin anew: it does not know of that. */
    private void forgetOthers(String job) {
        TAKING_TURNS.stream()
                .filter(other -> !other.equals(job))
                .flatMap(other -> repository.findRunningJobExecutions(other).stream())
                .forEach(operator::recover);
    }

    private long runsOf(String job) throws NoSuchJobException {
        return repository.getJobNames().contains(job) ? repository.getJobInstanceCount(job) : 0;
    }

    private static boolean sameParameters(JobExecution execution, Map<String, String> parameters) {
        return JobProgress.given(execution.getJobParameters()).equals(parameters);
    }

    private Optional<JobExecution> lastExecution(String job) {
        return Optional.ofNullable(repository.getLastJobInstance(job)).map(repository::getLastJobExecution);
    }

    @Override
    public Optional<Progress> latest(String job) {
        var running = here.containsKey(job);
        var last = lastExecution(job);
        if (running && last.map(execution -> !execution.isRunning()).orElse(true)) {
            return Optional.of(JobProgress.begun());
        }
        return last.map(execution -> JobProgress.of(execution, jobs.get(job)))
                .map(progress -> !running && progress.state() == State.RUNNING && isDead(job)
                        ? JobProgress.dead(progress)
                        : progress);
    }

    /** A run that is marked as going on and whose lock is free died with its process. */
    private boolean isDead(String job) {
        return !locks.isHeld(job);
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
