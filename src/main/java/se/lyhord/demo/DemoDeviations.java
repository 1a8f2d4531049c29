package se.lyhord.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.access.Role;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.EntryId;
import se.lyhord.deviation.Handling;
import se.lyhord.deviation.HandlingAnEntry;
import se.lyhord.deviation.RegisteringAnEntry;
import se.lyhord.deviation.Severity;

/** Has the made-up people of a home register three deviations and go on with two of them, as anybody would. */
@Component
class DemoDeviations {

    private final MadeUp madeUp;
    private final RegisteringAnEntry registering;
    private final HandlingAnEntry handling;
    private final Clock clock;

    DemoDeviations(MadeUp madeUp, RegisteringAnEntry registering, HandlingAnEntry handling, Clock clock) {
        this.madeUp = madeUp;
        this.registering = registering;
        this.handling = handling;
        this.clock = clock;
    }

    /** One is open, one has measures, and one was a mistake. */
    void registerAt(String home) {
        var today = LocalDate.now(clock);
        var open = deviation(home, today.minusDays(2), Category.MEDICATION, Severity.MINOR);
        var goingOn = deviation(home, today.minusDays(9), Category.VIOLENCE, Severity.SERIOUS);
        var mistaken = deviation(home, today.minusDays(9), Category.STAFFING, Severity.MODERATE);
        madeUp.act(Role.CONTACT_PERSON, () -> {
            registering.register(open, Handling.NONE);
            registering.register(goingOn, Handling.NONE);
            registering.register(mistaken, Handling.NONE);
        });
        madeUp.act(Role.HOME_MANAGER, () -> {
            handling.handle(
                    goingOn.id(),
                    0,
                    new Handling(
                            Optional.of(today.minusDays(7)),
                            "Två i personalen arbetar alla kvällar. Rutinen för konflikter gås igenom på nästa möte.",
                            Optional.empty()));
            handling.strike(mistaken.id(), "Passet var bemannat; schemat hade lästs fel.");
        });
    }

    private static Entry.Deviation deviation(String home, LocalDate day, Category category, Severity severity) {
        return new Entry.Deviation(EntryId.draw(), home, day, category, severity);
    }
}
