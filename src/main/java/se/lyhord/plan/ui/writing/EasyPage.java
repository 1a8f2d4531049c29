package se.lyhord.plan.ui.writing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lyhord.document.Html;
import se.lyhord.document.Paper;
import se.lyhord.plan.document.Activity;
import se.lyhord.plan.document.Goal;
import se.lyhord.plan.document.SubGoal;
import se.lyhord.plan.form.FormField;
import se.lyhord.plan.ui.PlanWords.Translation;

/**
 * A plan in easy words (lättläst) for the person whose plan it is, on the screen and on paper: the goals first, then the
 * fields that the form says are for that page. What is not filled in is left out.
 */
final class EasyPage {

    /** Sizes of type in points, the one to prefer first; advice on easy reading asks for 12 at least. */
    private static final List<Integer> SIZES = List.of(16, 14, 13, 12);

    private static final String CSS = """
            @page { margin: 15mm 18mm }
            body { font-size: %dpt; line-height: 1.35 }
            h1 { font-size: 1.9em; line-height: 1.1; margin: 0; color: #1f5f6b }
            h2 { font-size: 1em; margin: 0.7em 0 0 0; color: #1f5f6b; page-break-after: avoid }
            h3 { font-size: 1em; margin: 0.5em 0 0 0; page-break-after: avoid }
            p { margin: 0; white-space: pre-line; word-wrap: break-word; orphans: 2; widows: 2 }
            .easy-about { font-size: 0.8em; color: #444 }
            .easy-draft { margin: 0.5em 0; padding: 0.2em 0.5em; border: 0.6mm solid #7d2f0b; font-weight: bold }
            .easy-goal { margin: 0.6em 0 0 0; padding: 0 0 0 4mm; border-left: 1.4mm solid #1f5f6b }
            .easy-goal h2 { margin: 0 }
            .easy-what { font-size: 1.25em; font-weight: bold }
            .easy-label { font-weight: bold }
            """;

    private final Locale language;
    private final Translation words;
    private final ZoneId zone;

    /** Speaks a language; days are those of a time zone. */
    EasyPage(Locale language, Translation words, ZoneId zone) {
        this.language = language;
        this.words = words;
        this.zone = zone;
    }

    /** The page as a PDF/UA document, in the largest type in which it needs one sheet. */
    byte[] pdf(EasyPlan plan) {
        var title = words.of("plan.easy.title") + " – " + plan.stay().clientRef();
        var body = html(plan);
        return Paper.onOnePage(SIZES.stream()
                .map(size -> new Paper(language.getLanguage(), false, title, CSS.formatted(size), body))
                .toList());
    }

    /** The page for the screen, with a heading of its own. */
    Html html(EasyPlan plan) {
        var parts = new ArrayList<>(List.of(Html.of("h1", words.of("plan.easy.title")), about(plan)));
        if (plan.isDraft()) {
            parts.add(Html.of("p", words.of("plan.easy.draft")).with("class", "easy-draft"));
        }
        parts.addAll(goals(plan));
        plan.form()
                .easyFields()
                .filter(field -> field.isAsked(plan.content().fields()))
                .forEach(field -> addField(parts, field, plan.content().field(field.id())));
        return Html.of("div", parts).with("class", "easy-page");
    }

    private Html about(EasyPlan plan) {
        var when = plan.lockedAt()
                .map(at -> " · " + words.of("plan.easy.since", day(LocalDate.ofInstant(at, zone), false)))
                .orElse("");
        return Html.of("p", plan.home() + " · " + plan.stay().clientRef() + when)
                .with("class", "easy-about");
    }

    private List<Html> goals(EasyPlan plan) {
        var goals = plan.content().goals().stream()
                .filter(goal -> !goal.text().isBlank())
                .toList();
        if (goals.isEmpty()) {
            return List.of(Html.of("p", words.of("plan.easy.no-goal")));
        }
        return IntStream.range(0, goals.size())
                .mapToObj(at -> goal(numbered("plan.easy.goal", at, goals.size()), goals.get(at)))
                .toList();
    }

    private Html goal(String heading, Goal goal) {
        var parts = new ArrayList<>(
                List.of(Html.of("h2", heading), Html.of("p", goal.text()).with("class", "easy-what")));
        addLine(parts, "plan.easy.measure", measured(goal));
        var steps = goal.subGoals().stream().filter(EasyPage::saysSomething).toList();
        IntStream.range(0, steps.size())
                .forEach(at -> addStep(parts, numbered("plan.easy.step", at, steps.size()), steps.get(at)));
        return Html.of("div", parts).with("class", "easy-goal");
    }

    /** {@code Närvaro: 90 % i maj}; the half that is there, where one is missing. */
    private static String measured(Goal goal) {
        return Stream.of(goal.measure(), goal.target())
                .filter(text -> !text.isBlank())
                .reduce((measure, target) -> measure + ": " + target)
                .orElse("");
    }

    private static boolean saysSomething(SubGoal step) {
        return !step.text().isBlank()
                || step.activities().stream()
                        .anyMatch(activity -> !activity.text().isBlank());
    }

    private void addStep(List<Html> parts, String heading, SubGoal step) {
        parts.add(Html.of("h3", step.text().isBlank() ? heading : heading + ": " + step.text()));
        step.activities().stream()
                .filter(activity -> !activity.text().isBlank())
                .forEach(activity -> addActivity(parts, activity));
    }

    private void addActivity(List<Html> parts, Activity activity) {
        addLine(parts, "plan.easy.do", activity.text());
        addLine(parts, "plan.easy.who", activity.responsible());
        addLine(parts, "plan.easy.when", activity.when());
        addLine(parts, "plan.easy.how", activity.how());
    }

    private void addField(List<Html> parts, FormField field, String value) {
        if (!value.isBlank()) {
            field.easy().ifPresent(easy -> {
                parts.add(Html.of("h2", easy.heading().in(language)));
                parts.add(Html.of("p", shown(field, value)));
            });
        }
    }

    private String shown(FormField field, String value) {
        return switch (field.kind()) {
            case DATE -> FormField.day(value).map(day -> day(day, true)).orElse(value);
            case CHOICE -> FormField.label(field.options(), value, language);
            case LINE, TEXT -> value;
        };
    }

    /** One alone needs no number. */
    private String numbered(String key, int at, int of) {
        return of == 1 ? words.of(key) : words.of(key) + " " + (at + 1);
    }

    private void addLine(List<Html> parts, String key, String text) {
        if (!text.isBlank()) {
            var label = Html.of("span", words.of(key) + ":").with("class", "easy-label");
            parts.add(Html.of("p", label, Html.text(" " + text)));
        }
    }

    private String day(LocalDate day, boolean withWeekday) {
        var style = withWeekday ? FormatStyle.FULL : FormatStyle.LONG;
        return day.format(DateTimeFormatter.ofLocalizedDate(style).withLocale(language));
    }
}
