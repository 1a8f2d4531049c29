package se.lyhord.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import se.lyhord.plan.reminder.RemindingByMail;
import se.lyhord.plan.reminder.RemindingByMail.Outcome;

/** Tells at the end of a run how many people were reminded, and who was not and why: usernames, never addresses. */
final class RemindedPeople implements JobExecutionListener {

    private static final String SENT = "sent ";
    private static final String REFUSED = "refused ";
    private static final String NOT_SENT = "not-sent ";

    private final RemindingByMail reminding;

    RemindedPeople(RemindingByMail reminding) {
        this.reminding = reminding;
    }

    /** What a run keeps of a person. */
    static Optional<String> line(String username, Outcome outcome) {
        return switch (outcome) {
            case Outcome.NotNeeded _ -> Optional.empty();
            case Outcome.Sent(var duties) -> Optional.of(SENT + username + ": " + duties);
            case Outcome.NoServer(var duties) -> Optional.of(NOT_SENT + username + ": " + duties);
            case Outcome.Refused _ ->
                Optional.of(REFUSED + username
                        + ": e-postservern tog inte emot adressen / the mail server did not take the address");
            case Outcome.MadeUp _ ->
                Optional.of(NOT_SENT + username + ": påhittad, får ingen e-post / made up, gets no mail");
        };
    }

    @Override
    public void afterJob(JobExecution run) {
        if (run.getStatus() != BatchStatus.COMPLETED) {
            return;
        }
        var told = ItemByItem.told(run);
        run.getExecutionContext().putString("summary", String.join("\n", summary(told)));
        if (!of(REFUSED, told).isEmpty()) {
            run.setExitStatus(new ExitStatus("REFUSED"));
        }
    }

    private List<String> summary(List<String> told) {
        var lines = new ArrayList<String>();
        if (reminding.isPossible()) {
            lines.add("Påminda / reminded: " + of(SENT, told).size());
        } else {
            lines.add("Ingen e-postserver är inställd (SPRING_MAIL_HOST): inget skickades. Var och en har att göra:");
            lines.add("No mail server is set (SPRING_MAIL_HOST): nothing was sent. Each has to do:");
            if (told.isEmpty()) {
                lines.add("ingen något / nobody anything");
            }
        }
        lines.addAll(of(NOT_SENT, told));
        lines.addAll(of(REFUSED, told));
        return lines;
    }

    private static List<String> of(String mark, List<String> told) {
        return told.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
