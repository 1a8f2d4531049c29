package se.lyhord.demo.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How the young people of one home answer: around their division's trend, their home's own level and their own. */
final class Answering {

    private static final int QUESTIONS_A_DIMENSION = 4;
    private static final double TROUBLE = 1.4;
    private static final double ALL_BLANK = 0.01;
    private static final double DONT_KNOW = 0.06;
    private static final double SKIPPED = 0.03;

    private final Home home;
    private final Dice dice;
    private final double level;
    private final double rate;

    Answering(Home home, Dice dice) {
        this.home = home;
        this.dice = dice;
        this.level = dice.normal(0.15);
        this.rate = dice.between(62, 82) / 100.0;
    }

    /** How many of the invited answer: the home's own rate and a little chance, between half and nine in ten. */
    int howMany(int invited) {
        var answering = Math.round(invited * (rate + dice.normal(0.07)));
        return Math.clamp(answering, Math.ceilDiv(invited, 2), Math.max(1, invited * 9 / 10));
    }

    Response response(String id, LocalDate day, double progress, boolean trouble) {
        return new Response(id, home, day, ageBand(), dice.gender(), answers(progress, trouble));
    }

    private List<String> answers(double progress, boolean trouble) {
        if (dice.chance(ALL_BLANK)) {
            return Collections.nCopies(3 * QUESTIONS_A_DIMENSION, "");
        }
        var person = level + dice.normal(0.55) - (trouble ? TROUBLE : 0);
        var division = home.division();
        var answers = new ArrayList<String>();
        for (var trend : List.of(division.safety(), division.selfDetermination(), division.participation())) {
            for (int question = 0; question < QUESTIONS_A_DIMENSION; question++) {
                answers.add(answer(trend.at(progress) + person));
            }
        }
        return answers;
    }

    private String answer(double mean) {
        if (dice.chance(DONT_KNOW)) {
            return "vet_ej";
        }
        if (dice.chance(SKIPPED)) {
            return "";
        }
        return String.valueOf(Math.clamp(Math.round(mean + dice.normal(0.75)), 1, 5));
    }

    private String ageBand() {
        return home.profile() == Profile.STODBOENDE
                ? dice.oneOf(List.of("16-17", "18-20"))
                : dice.oneOf(List.of("12-13", "14-15", "14-15", "16-17", "16-17", "18-20"));
    }
}
