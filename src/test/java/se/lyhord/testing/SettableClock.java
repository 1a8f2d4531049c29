package se.lyhord.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The application's clock in tests: stands at noon of 15 August 2022 until it is set. */
public final class SettableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static volatile Instant now = noonOf(LocalDate.of(2022, 8, 15));

    private SettableClock() {}

    public static void set(LocalDate day) {
        now = noonOf(day);
    }

    static void reset() {
        set(LocalDate.of(2022, 8, 15));
    }

    private static Instant noonOf(LocalDate day) {
        return day.atTime(12, 0).atZone(ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new IllegalArgumentException("The product works in one zone, Europe/Stockholm");
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Puts the clock into the application. */
    @TestConfiguration
    public static class Configuration {
        @Bean
        @Primary
        Clock settableClock() {
            return new SettableClock();
        }
    }
}
