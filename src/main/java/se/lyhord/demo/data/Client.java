package se.lyhord.demo.data;

import java.time.LocalDate;
import java.util.List;

/** Somebody made up, known by a reference alone. */
record Client(String ref, int birthYear, String gender, String legalBasis, String municipality) {

    private static final List<String> MUNICIPALITIES =
            List.of("0114", "0180", "0180", "0180", "0182", "0380", "0580", "1280", "1480", "2480");

    static Client arrivingAt(Home home, LocalDate day, int number, Dice dice) {
        var profile = home.profile();
        return new Client(
                "C%06d".formatted(number * 7919L % 999_983), // a prime modulus: no two numbers share a reference
                day.getYear() - dice.between(profile.youngest(), profile.oldest()),
                dice.gender(),
                profile.forTheYoung() && dice.chance(0.25) ? "LVU" : "SoL",
                dice.oneOf(MUNICIPALITIES));
    }
}
