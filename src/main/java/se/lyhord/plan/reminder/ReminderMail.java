package se.lyhord.plan.reminder;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.lyhord.plan.PlanStanding;
import se.lyhord.plan.task.TaskKind;
import se.lyhord.shell.Texts;

/**
 * What a reminder says: how many duties of each kind, how many of them are overdue, and where to see them; whose plans
 * they are about it does not say. Swedish first, English below.
 *
 * @param subject the line of the list of mails
 * @param text plain text
 */
record ReminderMail(String subject, String text) {

    static ReminderMail of(List<Duty> duties, LocalDate day, String link, Texts texts) {
        return new ReminderMail(
                subject(duties, day, Texts.SWEDISH, texts) + " / " + subject(duties, day, Texts.ENGLISH, texts),
                text(duties, day, link, Texts.SWEDISH, texts) + "\n----------\n\n"
                        + text(duties, day, link, Texts.ENGLISH, texts));
    }

    private static String subject(List<Duty> duties, LocalDate day, Locale language, Texts texts) {
        return texts.getTranslation("plan.remind.mail.subject", language, duties.size(), overdue(duties, day));
    }

    private static String text(List<Duty> duties, LocalDate day, String link, Locale language, Texts texts) {
        var byKind = duties.stream()
                .collect(groupingBy(Duty::kind, () -> new EnumMap<>(TaskKind.class), Collectors.toList()));
        var lines = byKind.entrySet().stream()
                .map(entry -> texts.getTranslation(
                        "plan.remind.mail.line",
                        language,
                        texts.getTranslation(
                                "plan.remind.kind." + entry.getKey().key(), language),
                        entry.getValue().size(),
                        overdue(entry.getValue(), day)))
                .collect(Collectors.joining("\n"));
        return texts.getTranslation("plan.remind.mail.what", language, PlanStanding.SOON) + "\n\n" + lines + "\n\n"
                + texts.getTranslation("plan.remind.mail.link", language) + "\n" + link + "\n\n"
                + texts.getTranslation("plan.remind.mail.why", language) + "\n";
    }

    private static long overdue(List<Duty> duties, LocalDate day) {
        return duties.stream().filter(duty -> duty.isOverdue(day)).count();
    }
}
