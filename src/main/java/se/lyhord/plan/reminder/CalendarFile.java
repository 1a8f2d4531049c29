package se.lyhord.plan.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import se.lyhord.shell.Texts;

/**
 * Duties as a calendar (iCalendar, RFC 5545): an event of a whole day for each stay and kind, on the day by which it is to
 * be done. It tells neither whom an event is about nor where.
 */
record CalendarFile(ReadingACalendar.Content content, String link, Instant madeAt, Texts texts) {

    private static final int HOURS_BETWEEN_READINGS = 6;

    String text() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Lyhord//Reminders//SV");
        calendar.setMethod("PUBLISH");
        var name = texts.getTranslation("plan.remind.calendar.name", Texts.SWEDISH);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        calendar.setRefreshInterval(
                Duration.builder().hours(HOURS_BETWEEN_READINGS).build());
        content.duties().forEach(duty -> calendar.addEvent(event(duty)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Duty duty) {
        var event = new VEvent();
        event.setUid(name(duty));
        event.setDateTimeStamp(Date.from(madeAt));
        event.setDateStart(wholeDay(duty.dueOn()));
        event.setSummary(summary(duty));
        event.setUrl(link);
        event.setClassification("PRIVATE");
        event.setTransparency(true);
        return event;
    }

    private static DateStart wholeDay(LocalDate day) {
        return new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false));
    }

    private String summary(Duty duty) {
        var what = texts.getTranslation("plan.remind.event." + duty.kind().key(), Texts.SWEDISH);
        return duty.isOverdue(content.day())
                ? texts.getTranslation("plan.remind.event.overdue", Texts.SWEDISH, what)
                : what;
    }

    /** The same for a stay and kind as long as the link is the same; the stay's key cannot be found from it. */
    private String name(Duty duty) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(content.salt()), "HmacSHA256"));
            var name =
                    mac.doFinal((duty.placement().value() + "\n" + duty.kind().key()).getBytes(UTF_8));
            return HexFormat.of().formatHex(name, 0, 16) + "@lyhord";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HMAC-SHA-256", e);
        }
    }
}
