package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import se.lyhord.plan.task.SelfCheck;

/** The self-checks that were signed off, each to be opened and read as it was. */
class EarlierChecks extends Section {

    private final ZoneId zone;

    EarlierChecks(ZoneId zone) {
        this.zone = zone;
        addClassName("check-earlier");
    }

    void show(List<SelfCheck> checks) {
        removeAll();
        add(new H2(getTranslation("plan.check.earlier")));
        if (checks.isEmpty()) {
            add(Parts.quiet(getTranslation("plan.check.earlier.none")));
        }
        checks.forEach(check -> add(details(check)));
    }

    private Details details(SelfCheck check) {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(check.checkedAt().atZone(zone));
        var details = new Details(getTranslation(
                "plan.check.earlier.one",
                time,
                check.checkedBy(),
                check.list().plans().size(),
                check.list().wanting()));
        // The plans are laid out when somebody wants to read them: a home has many checks after some years.
        details.addOpenedChangeListener(change -> {
            if (change.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(note(check), new CheckedPlans(check.list()));
            }
        });
        return details;
    }

    private Paragraph note(SelfCheck check) {
        var note = new Paragraph(check.note().isBlank() ? getTranslation("plan.check.note.none") : check.note());
        note.addClassName("check-note");
        return note;
    }
}
