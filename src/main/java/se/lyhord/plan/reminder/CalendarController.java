package se.lyhord.plan.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.lyhord.shell.Texts;

/** Calendars by their secret addresses. All that opens nothing gets one and the same answer. */
@RestController
class CalendarController {

    static final String ENDING = ".ics";

    private static final Logger LOG = LoggerFactory.getLogger(CalendarController.class);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", UTF_8);

    private final ReadingACalendar reading;
    private final Texts texts;
    private final Clock clock;
    private final ServerAddress address;

    CalendarController(ReadingACalendar reading, Texts texts, Clock clock, ServerAddress address) {
        this.reading = reading;
        this.texts = texts;
        this.clock = clock;
        this.address = address;
    }

    @GetMapping("/calendar/{file}")
    ResponseEntity<byte[]> calendar(@PathVariable String file) {
        return (file.endsWith(ENDING)
                        ? reading.of(file.substring(0, file.length() - ENDING.length()))
                        : Optional.<ReadingACalendar.Content>empty())
                .map(content -> response(new CalendarFile(content, tasks(), clock.instant(), texts)))
                .orElseGet(() -> closed(HttpStatus.NOT_FOUND));
    }

    /** A fault of ours. What was asked for holds a secret, so it is not logged. */
    @ExceptionHandler
    ResponseEntity<byte[]> fault(Exception fault) {
        LOG.error("A calendar could not be read: {}", fault.getClass().getName());
        LOG.debug("The failure", fault);
        return closed(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static ResponseEntity<byte[]> response(CalendarFile file) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", "inline; filename=\"lyhord.ics\"")
                .contentType(CALENDAR)
                .body(file.text().getBytes(UTF_8));
    }

    private static ResponseEntity<byte[]> closed(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .build();
    }

    /** As it was asked for, where the installation has not been told its address. */
    private String tasks() {
        return address.of("tasks")
                .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/tasks")
                        .toUriString());
    }
}
