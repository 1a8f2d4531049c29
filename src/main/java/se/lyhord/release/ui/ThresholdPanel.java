package se.lyhord.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.lyhord.release.threshold.DecidingOnAThreshold;
import se.lyhord.release.threshold.Refusal;
import se.lyhord.release.threshold.ThresholdProposal;

/** A change that waits: another person approves or rejects it, and who proposed it may take it back. */
class ThresholdPanel extends Section {

    private final transient ThresholdProposal proposal;
    private final transient DecidingOnAThreshold deciding;
    private final transient BiConsumer<Optional<Refusal>, String> told;
    private final TextArea reason = new TextArea();

    ThresholdPanel(
            ThresholdProposal proposal,
            DecidingOnAThreshold deciding,
            ProtectionWords words,
            BiConsumer<Optional<Refusal>, String> told) {
        this.proposal = proposal;
        this.deciding = deciding;
        this.told = told;
        addClassNames("panel", "protection-part");
        var change = proposal.change();
        var line = ThresholdsView.line(proposal, words);
        add(
                new H2(getTranslation("threshold.waiting." + WithheldFilter.key(change.audience()))),
                new Paragraph(getTranslation("threshold.waiting.what", line.get(0), line.get(1), line.get(2))),
                Parts.quiet(getTranslation(
                        "threshold.by",
                        proposal.proposed().name(),
                        words.time(proposal.proposed().at()))),
                new Paragraph(proposal.reason()));
        if (change.isBelowUsual()) {
            var warning = new Paragraph(below());
            warning.addClassName("protection-warning");
            add(warning);
        }
        if (deciding.mayDecide(proposal)) {
            decide();
        } else {
            add(
                    Parts.quiet(getTranslation("threshold.own")),
                    new Button(
                            getTranslation("threshold.withdraw"),
                            _ -> told.accept(deciding.withdraw(proposal.id()), getTranslation("threshold.withdrawn"))));
        }
    }

    private String below() {
        var audience = proposal.change().audience();
        return getTranslation(
                "threshold.below." + WithheldFilter.key(audience),
                String.valueOf(audience.usual().people()));
    }

    private void decide() {
        reason.setLabel(getTranslation("threshold.reject.reason"));
        reason.setMaxLength(1500);
        reason.setWidthFull();
        var approve = new Button(getTranslation("threshold.approve"), _ -> ask());
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reason.setManualValidation(true);
        var reject = new Button(getTranslation("threshold.reject"), _ -> reject());
        add(approve, reason, reject);
    }

    private void reject() {
        var refusal = deciding.reject(proposal.id(), reason.getValue());
        if (refusal.filter(why -> why == Refusal.NO_REASON).isPresent()) {
            reason.setErrorMessage(getTranslation("threshold.refused.no-reason"));
            reason.setInvalid(true);
            reason.focus();
        } else {
            told.accept(refusal, getTranslation("threshold.rejected"));
        }
    }

    private void ask() {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("threshold.approve.sure"));
        sure.setText(
                proposal.change().isBelowUsual()
                        ? below() + " " + getTranslation("threshold.approve.what")
                        : getTranslation("threshold.approve.what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("threshold.cancel"));
        sure.setConfirmText(getTranslation("threshold.approve"));
        sure.addConfirmListener(
                _ -> told.accept(deciding.approve(proposal.id()), getTranslation("threshold.approved")));
        sure.open();
    }
}
