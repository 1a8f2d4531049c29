package se.lyhord.batch;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** {@code ./lyhord job NAME key=value …}: runs a job to its end, with progress on the terminal. */
@Component
public class JobCommand {

    /** All was done. */
    public static final int DONE = 0;
    /** The job failed, or could not start. */
    public static final int FAILED = 1;
    /** The words of the command are off. */
    public static final int MISUSED = 2;
    /** All was done but for rows that were refused. */
    public static final int SOME_REFUSED = 3;

    private final Jobs jobs;

    JobCommand(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Runs the job of the arguments and gives the exit code. */
    public int run(String... arguments) throws InterruptedException {
        if (arguments.length == 0 || !jobs.names().contains(arguments[0])) {
            System.err.println(
                    "Which job? ./lyhord job NAME key=value …  with NAME one of " + String.join(", ", jobs.names()));
            return MISUSED;
        }
        var parameters = new TreeMap<String, String>();
        for (var i = 1; i < arguments.length; i++) {
            var equals = arguments[i].indexOf('=');
            if (equals < 1) {
                System.err.println("A parameter is written key=value, not: " + arguments[i]);
                return MISUSED;
            }
            parameters.put(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
        }
        return run(arguments[0], CloseQuarterJob.givenAtTheTerminal(arguments[0], parameters));
    }

    private int run(String job, Map<String, String> parameters) throws InterruptedException {
        var outcome = jobs.run(job, parameters);
        if (outcome.isEmpty()) {
            System.err.println("A run of " + job
                    + " is going on in another process, or one that it takes turns with; this one was not started.");
            return FAILED;
        }
        try {
            return report(job, await(job, outcome.get()));
        } catch (ExecutionException e) {
            System.err.println(job + " failed: " + e.getCause());
            return FAILED;
        }
    }

    private JobOutcome await(String job, CompletableFuture<JobOutcome> outcome)
            throws InterruptedException, ExecutionException {
        var shown = "";
        while (true) {
            try {
                return outcome.get(500, TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                var now = jobs.latest(job)
                        .map(progress -> "%3.0f %%  %s".formatted(100 * progress.share(), progress.step()))
                        .orElse("");
                if (!now.equals(shown)) {
                    System.err.println(now);
                    shown = now;
                }
            }
        }
    }

    private static int report(String job, JobOutcome outcome) {
        if (!outcome.summary().isEmpty()) {
            System.out.println(outcome.summary());
        }
        outcome.failures().forEach(failure -> System.err.println(job + " failed: " + failure));
        return switch (outcome.result()) {
            case DONE -> DONE;
            case SOME_REFUSED -> SOME_REFUSED;
            case FAILED -> FAILED;
        };
    }
}
