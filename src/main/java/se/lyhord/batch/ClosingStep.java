package se.lyhord.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.closing.ApprovingAClose;
import se.lyhord.indicator.closing.CertificateFiles;
import se.lyhord.indicator.closing.CloseContent;
import se.lyhord.indicator.closing.CloseOutcome;
import se.lyhord.indicator.closing.PreparingAClose;
import se.lyhord.organisation.Quarter;

/** Prepares or approves the close of a quarter, and says what it did in both languages. */
@Component
class ClosingStep implements Tasklet {

    private static final String REVISED = "revised";

    private final PreparingAClose preparing;
    private final ApprovingAClose approving;
    private final CertificateFiles certificates;

    ClosingStep(PreparingAClose preparing, ApprovingAClose approving, CertificateFiles certificates) {
        this.preparing = preparing;
        this.approving = approving;
        this.certificates = certificates;
    }

    /** The quarter whose values a run changed; none where it closed or prepared. */
    static List<Quarter> revised(JobExecution run) {
        return run.getExecutionContext()
                .getString(REVISED, "")
                .lines()
                .map(Quarter::of)
                .toList();
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        var run = chunk.getStepContext().getStepExecution().getJobExecution();
        var quarter = Quarter.of(required(run, "quarter"));
        var by = required(run, "by");
        var outcome = switch (required(run, "step")) {
            case "prepare" -> preparing.prepare(quarter, by);
            case "approve" -> approving.approve(quarter, by);
            default ->
                throw new IllegalArgumentException(
                        "step är prepare eller approve / step is prepare or approve: step=prepare");
        };
        var state = run.getExecutionContext();
        switch (outcome) {
            case CloseOutcome.Refused(Bilingual reason) -> throw new IllegalArgumentException(both(reason));
            case CloseOutcome.Prepared(CloseContent content) -> state.putString("summary", prepared(content));
            case CloseOutcome.Closed(CloseContent content) -> {
                state.putString("summary", closed(content));
                if (content.revision() > 0) {
                    state.putString(REVISED, quarter.toString());
                }
            }
        }
        return RepeatStatus.FINISHED;
    }

    private static String required(JobExecution run, String parameter) {
        var given = run.getJobParameters().getString(parameter);
        if (given == null || given.isBlank()) {
            throw new IllegalArgumentException(
                    "%1$s saknas / %1$s is missing: close-quarter quarter=2022-Q1 step=prepare by=USERNAME"
                            .formatted(parameter));
        }
        return given;
    }

    private static String prepared(CloseContent content) {
        var lines = new ArrayList<String>();
        lines.add("%s, revision %d: förberett, väntar på en annan person / prepared, waits for another person"
                .formatted(content.quarter(), content.revision()));
        content.findings().forEach(finding -> lines.add("  " + both(finding.text())));
        content.differences()
                .forEach(change -> lines.add("  %s %s %s: %s → %s"
                        .formatted(
                                change.indicator(), change.node(), change.gender(), change.before(), change.after())));
        return String.join("\n", lines);
    }

    private String closed(CloseContent content) {
        try {
            return "%s, revision %d: stängt / closed. %s"
                    .formatted(
                            content.quarter(),
                            content.revision(),
                            certificates.write(content.quarter(), content.revision()));
        } catch (IOException e) {
            throw new UncheckedIOException("The certificate could not be written", e);
        }
    }

    private static String both(Bilingual text) {
        return text.sv() + " / " + text.en();
    }
}
