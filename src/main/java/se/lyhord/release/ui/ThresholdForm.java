package se.lyhord.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Audience;
import se.lyhord.release.threshold.ProposingAThreshold;
import se.lyhord.release.threshold.ProposingAThreshold.Outcome;
import se.lyhord.release.threshold.ThresholdProposal;

/** A change of a threshold is proposed here, with its reason. What it means to go below the usual stands beside. */
class ThresholdForm extends Section {

    private final transient ProposingAThreshold proposing;
    private final transient Runnable proposed;
    private final Select<Audience> audience = new Select<>();
    private final IntegerField people = new IntegerField();
    private final Select<Quarter> from = new Select<>();
    private final TextArea reason = new TextArea();
    private final Paragraph warning = new Paragraph();
    private final Paragraph refusal = new Paragraph();

    ThresholdForm(ProposingAThreshold proposing, ProtectionWords words, Runnable proposed) {
        this.proposing = proposing;
        this.proposed = proposed;
        addClassNames("panel", "protection-part");
        nameAudience();
        namePeople();
        nameQuarter(words);
        reason.setLabel(getTranslation("threshold.reason"));
        reason.setHelperText(getTranslation("threshold.reason.what"));
        reason.setMaxLength(1500);
        reason.setWidthFull();
        warning.setClassName("protection-warning");
        warning.getElement().setAttribute("role", "status");
        refusal.setClassName("protection-news");
        refusal.getElement().setAttribute("role", "status");
        var propose = new Button(getTranslation("threshold.propose"), _ -> propose());
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new H2(getTranslation("threshold.change")),
                Parts.quiet(getTranslation("threshold.change.what")),
                Parts.toolbar(audience, people, from),
                warning,
                reason,
                propose,
                refusal);
        warn();
    }

    private void nameAudience() {
        audience.setLabel(getTranslation("protection.audience"));
        audience.setItemLabelGenerator(one -> getTranslation("protection.audience." + WithheldFilter.key(one)));
        audience.setItems(Audience.values());
        audience.setValue(Audience.INSIDE);
        audience.addValueChangeListener(_ -> warn());
    }

    private void namePeople() {
        people.setLabel(getTranslation("threshold.people"));
        people.setHelperText(getTranslation(
                "threshold.people.what",
                String.valueOf(ThresholdProposal.LEAST),
                String.valueOf(ThresholdProposal.MOST)));
        people.setManualValidation(true);
        people.setStepButtonsVisible(true);
        people.setMin(ThresholdProposal.LEAST);
        people.setMax(ThresholdProposal.MOST);
        people.setValueChangeMode(ValueChangeMode.LAZY);
        people.addValueChangeListener(_ -> warn());
    }

    /** Offered first is the beginning of a year: within one, the year is judged by the highest of its thresholds. */
    private void nameQuarter(ProtectionWords words) {
        from.setLabel(getTranslation("threshold.from"));
        from.setHelperText(getTranslation("threshold.from.what"));
        from.setItemLabelGenerator(words::quarter);
        var offered = proposing.quarters();
        from.setItems(offered);
        from.setValue(offered.stream()
                .filter(quarter -> quarter.number() == 1)
                .findFirst()
                .orElse(offered.getFirst()));
    }

    private void warn() {
        var usual = audience.getValue().usual().people();
        var isBelow = Optional.ofNullable(people.getValue())
                .filter(asked -> asked < usual)
                .isPresent();
        warning.setText(
                isBelow
                        ? getTranslation(
                                "threshold.below." + WithheldFilter.key(audience.getValue()), String.valueOf(usual))
                        : "");
        warning.setVisible(isBelow);
    }

    private void propose() {
        var outcome = proposing.propose(
                audience.getValue(),
                Optional.ofNullable(people.getValue()).orElse(0),
                from.getValue(),
                reason.getValue());
        switch (outcome) {
            case Outcome.Refused refused ->
                refusal.setText(getTranslation("threshold.refused." + WithheldFilter.key(refused.why())));
            case Outcome.Proposed _ -> {
                people.clear();
                reason.clear();
                refusal.setText("");
                proposed.run();
            }
        }
    }
}
