package se.lyhord.batch;

import java.util.List;
import org.springframework.batch.core.job.JobExecution;

/**
 * What a run came to.
 *
 * @param result done, done but for refused rows, or failed
 * @param summary what the run says of itself, for the terminal; may be empty
 * @param failures why it failed, a line each
 */
public record JobOutcome(Result result, String summary, List<String> failures) {

    /** How a run ended. */
    public enum Result {
        DONE,
        SOME_REFUSED,
        FAILED
    }

    static JobOutcome of(JobExecution execution) {
        var result = switch (execution.getExitStatus().getExitCode()) {
            // a run that died after its last step, taken up again, has nothing left to do
            case "COMPLETED", "NOOP" -> Result.DONE;
            case "REFUSED" -> Result.SOME_REFUSED;
            default -> Result.FAILED;
        };
        return new JobOutcome(
                result,
                execution.getExecutionContext().getString("summary", ""),
                execution.getAllFailureExceptions().stream()
                        .map(JobOutcome::reason)
                        .toList());
    }

    /** What was given wrongly is said in words made for it; any other failure is named too. */
    private static String reason(Throwable failure) {
        var message = failure.getMessage();
        return failure instanceof IllegalArgumentException && message != null ? message : failure.toString();
    }
}
