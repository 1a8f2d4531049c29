package se.lyhord.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.closing.ApprovingAClose;
import se.lyhord.indicator.closing.Certificate;
import se.lyhord.indicator.closing.CertificateFiles;
import se.lyhord.indicator.closing.CloseContent;
import se.lyhord.indicator.closing.CloseOutcome;
import se.lyhord.indicator.closing.KeepingAClose;
import se.lyhord.indicator.closing.PreparingAClose;
import se.lyhord.organisation.Quarter;
import se.lyhord.shell.LongWork.Said;

/** Does one step of the close of a quarter, and says what it did in both languages. */
@Component
class ClosingStep implements Tasklet {

    private final PreparingAClose preparing;
    private final ApprovingAClose approving;
    private final KeepingAClose keeping;
    private final CertificateFiles files;

    ClosingStep(PreparingAClose preparing, ApprovingAClose approving, KeepingAClose keeping, CertificateFiles files) {
        this.preparing = preparing;
        this.approving = approving;
        this.keeping = keeping;
        this.files = files;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunk) {
        var run = chunk.getStepContext().getStepExecution().getJobExecution();
        var quarter = Quarter.of(required(run, "quarter"));
        var by = required(run, "by");
        var outcome = switch (required(run, "step")) {
            case "prepare" -> preparing.prepare(quarter, by);
            case "withdraw" -> preparing.withdraw(quarter);
            case "approve" ->
                approving.approve(
                        quarter,
                        by,
                        Objects.requireNonNullElse(run.getJobParameters().getString("seen"), ""));
            case "verify" -> keeping.verify(quarter);
            case "erasure" -> keeping.noteErasure(quarter, by, required(run, "reason"));
            default ->
                throw new IllegalArgumentException(
                        "step är / step is prepare, withdraw, approve, verify, erasure: step=prepare");
        };
        tell(run, outcome);
        return RepeatStatus.FINISHED;
    }

    private void tell(JobExecution run, CloseOutcome outcome) {
        var state = run.getExecutionContext();
        switch (outcome) {
            case CloseOutcome.Refused(Bilingual reason) -> {
                JobProgress.refuse(state, new Said(reason.sv(), reason.en()));
                throw new IllegalArgumentException(both(reason));
            }
            case CloseOutcome.Prepared(CloseContent content) -> state.putString("summary", prepared(content));
            case CloseOutcome.Withdrawn(Quarter quarter) ->
                state.putString("summary", quarter + ": kontrollen är återtagen / the check is taken back");
            case CloseOutcome.Closed(Certificate certificate) ->
                state.putString("summary", certified(certificate, "stängt / closed"));
            case CloseOutcome.Certified(List<Certificate> certificates) ->
                state.putString(
                        "summary",
                        certificates.stream()
                                .map(certificate -> certified(certificate, holds(certificate)))
                                .collect(Collectors.joining("\n")));
        }
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
        lines.add(
                "%s, revision %d: kontrollerat, väntar på en annan person / checked, waits for another person; seen=%.12s"
                        .formatted(content.quarter(), content.revision(), content.hash()));
        content.findings().forEach(finding -> lines.add("  " + both(finding.text())));
        content.differences()
                .forEach(change -> lines.add("  %s %s %s: %s → %s"
                        .formatted(
                                change.indicator(), change.node(), change.gender(), change.before(), change.after())));
        if (content.changesAnswers()) {
            lines.add("  Värden av svar ändras / figures of answers change");
        }
        return String.join("\n", lines);
    }

    private static String holds(Certificate certificate) {
        return certificate.isRecomputed()
                ? "talen går att räkna fram ur det frysta / its figures can be recomputed from what is frozen"
                : "TALEN GÅR INTE ATT RÄKNA FRAM / ITS FIGURES CANNOT BE RECOMPUTED";
    }

    private String certified(Certificate certificate, String what) {
        var content = certificate.close().content();
        try {
            return "%s, revision %d: %s. %s"
                    .formatted(content.quarter(), content.revision(), what, files.write(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException("The certificate could not be written", e);
        }
    }

    private static String both(Bilingual text) {
        return text.sv() + " / " + text.en();
    }
}
