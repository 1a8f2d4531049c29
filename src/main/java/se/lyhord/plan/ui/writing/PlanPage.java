package se.lyhord.plan.ui.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.lyhord.document.Html;
import se.lyhord.document.Paper;
import se.lyhord.plan.document.Activity;
import se.lyhord.plan.document.Goal;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.form.FormField;
import se.lyhord.plan.form.FormSection;
import se.lyhord.plan.form.PlanForm;
import se.lyhord.plan.ui.PlanWords.Translation;
import se.lyhord.plan.writing.PlanDraft;
import se.lyhord.plan.writing.PlanVersion;
import se.lyhord.plan.writing.Stay;

/** A version of a plan as it is read, on the screen and on paper; what is not filled in is left out. */
final class PlanPage {

    private static final String CSS = """
            @page { margin: 18mm 20mm }
            h1 { font-size: 22pt; line-height: 1.15; margin: 0 0 2mm 0; color: #1f5f6b }
            h2 { font-size: 15pt; margin: 8mm 0 1mm 0; padding-top: 2mm; border-top: 0.4mm solid #1f5f6b;
              page-break-after: avoid }
            h3 { font-size: 12.5pt; margin: 5mm 0 1mm 0; page-break-after: avoid }
            h4 { font-size: 11pt; margin: 3mm 0 1mm 0; page-break-after: avoid }
            p { margin: 0 0 2mm 0; white-space: pre-line; word-wrap: break-word; orphans: 2; widows: 2 }
            .label { font-weight: bold; margin: 2mm 0 0 0; page-break-after: avoid }
            .about { color: #444 }
            .hash { font-size: 8pt; color: #444; word-wrap: break-word }
            """;

    private final Locale language;
    private final Translation words;
    private final ZoneId zone;

    /** Speaks a language; days are those of a time zone. */
    PlanPage(Locale language, Translation words, ZoneId zone) {
        this.language = language;
        this.words = words;
        this.zone = zone;
    }

    /** The plan as a PDF/UA document. */
    byte[] pdf(Stay stay, String home, PlanVersion version) {
        var title = words.of("plan.page.title", stay.clientRef(), version.number());
        var parts = new ArrayList<>(List.of(Html.of("h1", title), about(home, version)));
        parts.addAll(sections(version.form(), version.content()));
        parts.add(
                Html.of("p", words.of("plan.page.hash", version.contentHash())).with("class", "hash"));
        return new Paper(language.getLanguage(), false, title, CSS, Html.all(parts)).pdf();
    }

    /** The plan for the screen. */
    Html html(String home, PlanVersion version) {
        var parts = new ArrayList<>(List.of(about(home, version)));
        parts.addAll(sections(version.form(), version.content()));
        return Html.of("div", parts).with("class", "plan-page");
    }

    private Html about(String home, PlanVersion version) {
        var parts = new ArrayList<Html>();
        parts.add(Html.of("p", home).with("class", "about"));
        parts.add(Html.of("p", words.of("plan.page.locked", day(version.lockedAt()), version.lockedBy()))
                .with("class", "about"));
        version.revision()
                .ifPresent(revision ->
                        parts.add(Html.of("p", words.of("plan.page.revised", revision.reason(), revision.agreedWith()))
                                .with("class", "about")));
        return Html.of("div", parts);
    }

    /** A draft for the screen. */
    Html html(PlanDraft draft) {
        return Html.of("div", sections(draft.form(), draft.content())).with("class", "plan-page");
    }

    private List<Html> sections(PlanForm form, PlanContent content) {
        var parts = new ArrayList<Html>();
        for (var section : form.sections()) {
            var inside = section.isOfGoals() ? goals(section, content) : fields(section, content);
            if (!inside.isEmpty()) {
                parts.add(Html.of("h2", section.title().in(language)));
                parts.addAll(inside);
            }
        }
        return parts;
    }

    private List<Html> fields(FormSection section, PlanContent content) {
        var parts = new ArrayList<Html>();
        section.fields().stream()
                .filter(field -> field.isAsked(content.fields()))
                .filter(field -> !content.field(field.id()).isBlank())
                .forEach(field -> add(parts, field.label().in(language), value(field, content.field(field.id()))));
        return parts;
    }

    private String value(FormField field, String value) {
        return switch (field.kind()) {
            case DATE -> FormField.day(value).map(this::day).orElse(value);
            case CHOICE -> FormField.label(field.options(), value, language);
            case LINE, TEXT -> value;
        };
    }

    private List<Html> goals(FormSection section, PlanContent content) {
        var parts = new ArrayList<Html>();
        for (var goal : content.goals()) {
            parts.add(Html.of("h3", words.of("plan.page.goal", goal.id(), goal.text())));
            addIfThere(parts, "plan.write.area", FormField.label(section.areas(), goal.area(), language));
            if (goal.isOrdered()) {
                parts.add(Html.of("p", words.of("plan.write.ordered")));
            }
            measure(goal, parts);
            for (var step : goal.subGoals()) {
                parts.add(Html.of("h4", words.of("plan.page.step", step.id(), step.text())));
                step.activities().forEach(activity -> activity(activity, parts));
            }
        }
        return parts;
    }

    private void measure(Goal goal, List<Html> parts) {
        addIfThere(parts, "plan.write.measure", goal.measure());
        addIfThere(parts, "plan.write.target", goal.target());
    }

    private void activity(Activity activity, List<Html> parts) {
        add(parts, words.of("plan.write.activity", activity.id()), activity.text());
        addIfThere(parts, "plan.write.leads-to", activity.leadsTo());
        addIfThere(parts, "plan.write.responsible", activity.responsible());
        addIfThere(parts, "plan.write.when", activity.when());
        addIfThere(parts, "plan.write.how", activity.how());
    }

    private void addIfThere(List<Html> parts, String key, String text) {
        if (!text.isBlank()) {
            add(parts, words.of(key), text);
        }
    }

    private static void add(List<Html> parts, String label, String text) {
        parts.add(Html.of("p", label).with("class", "label"));
        parts.add(Html.of("p", text));
    }

    private String day(Instant at) {
        return day(LocalDate.ofInstant(at, zone));
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }
}
