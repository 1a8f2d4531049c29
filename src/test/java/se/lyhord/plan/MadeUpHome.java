package se.lyhord.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * A home, and the operation profiles it has had.
 *
 * @param profiles from the earliest on, each until the day before the next
 */
record MadeUpHome(String code, List<Profile> profiles) {

    record Profile(String name, LocalDate validFrom) {}

    List<String> names() {
        return profiles.stream().map(Profile::name).distinct().toList();
    }

    String profileOn(LocalDate day) {
        return profiles.stream()
                .filter(profile -> !profile.validFrom().isAfter(day))
                .reduce((_, later) -> later)
                .orElseThrow()
                .name();
    }
}
