package se.lyhord.plan.ui.sending;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Optional;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.rule.Signature;
import se.lyhord.plan.sending.How;
import se.lyhord.plan.sending.Sending;
import se.lyhord.plan.sending.SendingAPlan;
import se.lyhord.plan.sending.SendingId;
import se.lyhord.plan.sending.SentVersion;
import se.lyhord.plan.sending.SentVersion.Logged;
import se.lyhord.plan.sending.Signing;
import se.lyhord.plan.ui.DayPicker;
import se.lyhord.plan.ui.PlanWords;

/** For each version: by when it must be sent, who has signed it, and the log of when it was sent, to whom and how. */
public class SendingPanel extends Div {

    private final transient SendingAPlan sending;
    private final transient PlacementId stay;
    private final transient LocalDate today;

    public SendingPanel(SendingAPlan sending, PlacementId stay, LocalDate today) {
        this.sending = sending;
        this.stay = stay;
        this.today = today;
        addClassNames("panel", "plan-sending");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("plan.sending")));
        var newest = true;
        for (var version : sending.of(stay)) {
            add(version(version, newest));
            newest = false;
        }
    }

    private Div version(SentVersion version, boolean isNewest) {
        var part = new Div(new H3(getTranslation("plan.sending.version", version.number(), day(version.lockedOn()))));
        part.addClassName("plan-sent-version");
        part.add(standing(version, isNewest));
        if (version.signature() != Signature.NONE) {
            part.add(signatures(version));
        }
        if (!version.sent().isEmpty()) {
            part.add(new UnorderedList(version.sent().stream().map(this::entry).toArray(ListItem[]::new)));
        }
        part.add(buttons(version));
        return part;
    }

    private Paragraph standing(SentVersion version, boolean isNewest) {
        if (!isNewest) {
            return new Paragraph(getTranslation(version.isSent() ? "plan.sending.sent" : "plan.sending.not-sent"));
        }
        var by = version.sendAgainBy().orElse(version.sendBy());
        var isLate = by.isBefore(today);
        var key = version.isSent() ? "plan.sending.again." : "plan.sending.";
        var text = new Paragraph(getTranslation(key + (isLate ? "late" : "due"), day(by)));
        text.setClassName("plan-conflict", isLate);
        return text;
    }

    private Paragraph signatures(SentVersion version) {
        if (version.signed().isEmpty()) {
            return new Paragraph(
                    getTranslation("plan.signature." + version.signature().key()));
        }
        var signers = version.signed().stream()
                .map(signing -> getTranslation("plan.signature.by", signing.signer(), day(signing.signedOn())))
                .toList();
        return new Paragraph(getTranslation("plan.signature.signed", String.join("; ", signers)));
    }

    private ListItem entry(Logged logged) {
        var sent = logged.sending();
        var item = new ListItem(getTranslation(
                "plan.sending.entry",
                day(sent.sentOn()),
                sent.receiver(),
                getTranslation("plan.sending.how." + sent.how().key()),
                logged.by()));
        logged.struck().ifPresent(struck -> {
            item.addClassName("struck");
            item.add(new Paragraph(getTranslation("plan.sending.struck", struck.by(), struck.reason())));
        });
        if (logged.struck().isEmpty()) {
            var strike = button("plan.sending.strike", () -> strike(logged));
            strike.setAriaLabel(getTranslation("plan.sending.strike.of", day(sent.sentOn())));
            item.add(strike);
        }
        return item;
    }

    private Div buttons(SentVersion version) {
        var bar = new Div(button("plan.sending.new", () -> register(version)));
        bar.addClassName("toolbar");
        if (version.signature() != Signature.NONE) {
            bar.add(button("plan.signature.new", () -> sign(version)));
        }
        return bar;
    }

    private Button button(String key, Runnable what) {
        var button = new Button(getTranslation(key), _ -> what.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void register(SentVersion version) {
        var id = SendingId.draw();
        var day = day("plan.sending.day");
        var receiver = LogDialog.line(
                "sending-receiver",
                getTranslation("plan.sending.receiver"),
                getTranslation("plan.sending.receiver.help"));
        var how = new RadioButtonGroup<How>(getTranslation("plan.sending.how"));
        how.setItems(How.values());
        how.setItemLabelGenerator(one -> getTranslation("plan.sending.how." + one.key()));
        how.setValue(How.SYSTEM);
        new LogDialog(
                        "plan.sending.new",
                        () -> read(day)
                                .flatMap(on -> LogDialog.read(receiver)
                                        .map(who -> sending.register(
                                                stay, new Sending(id, version.number(), on, who, how.getValue())))),
                        this::show,
                        day,
                        receiver,
                        how)
                .open();
    }

    private void sign(SentVersion version) {
        var day = day("plan.signature.day");
        var signer = LogDialog.line(
                "signature-signer",
                getTranslation("plan.signature.signer"),
                getTranslation("plan.signature.signer.help"));
        new LogDialog(
                        "plan.signature.new",
                        () -> read(day)
                                .flatMap(on -> LogDialog.read(signer)
                                        .map(who -> sending.sign(stay, new Signing(version.number(), who, on)))),
                        this::show,
                        day,
                        signer)
                .open();
    }

    private void strike(Logged logged) {
        var why = LogDialog.line(
                "sending-why", getTranslation("plan.sending.why"), getTranslation("plan.sending.why.help"));
        new LogDialog(
                        "plan.sending.strike",
                        () -> LogDialog.read(why)
                                .map(reason ->
                                        sending.strike(stay, logged.sending().id(), reason)),
                        this::show,
                        why)
                .open();
    }

    private DayPicker day(String key) {
        return new DayPicker(getTranslation(key), today);
    }

    private Optional<LocalDate> read(DayPicker picker) {
        if (picker.isEmpty()) {
            picker.refuse(getTranslation("plan.held-on.missing"));
        }
        return picker.getOptionalValue();
    }

    private String day(LocalDate day) {
        return PlanWords.day(day, getLocale());
    }
}
