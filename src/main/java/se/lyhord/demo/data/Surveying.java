package se.lyhord.demo.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A round a quarter at each open home of the young, about five weeks in. The current quarter's round has invitations
 * and no answers: those come from whoever tries the survey.
 */
final class Surveying {

    private static final int ROUND_OPENS = 35;
    private static final int ROUND_LASTS = 21;

    private final DemoPeriod period;
    private final Organisation organisation;
    private final List<Stay> stays;
    private final long seed;

    Surveying(DemoPeriod period, Organisation organisation, List<Stay> stays, long seed) {
        this.period = period;
        this.organisation = organisation;
        this.stays = stays;
        this.seed = seed;
    }

    List<Round> rounds() {
        var rounds = new ArrayList<Round>();
        for (var home : asked()) {
            for (int quarter = 0; quarter <= DemoPeriod.QUARTERS; quarter++) {
                if (organisation.openOn(home, opening(quarter))) {
                    rounds.add(new Round(home, period.quarter(quarter), invited(home, quarter)));
                }
            }
        }
        return rounds;
    }

    List<Response> responses() {
        var responses = new ArrayList<Response>();
        for (var home : asked()) {
            var dice = new Dice(seed, "answers " + home.code());
            var answering = new Answering(home, dice);
            for (int quarter = 0; quarter < DemoPeriod.QUARTERS; quarter++) {
                var opening = opening(quarter);
                var answered = organisation.openOn(home, opening) ? answering.howMany(invited(home, quarter)) : 0;
                for (int i = 0; i < answered; i++) {
                    var day = opening.plusDays(dice.between(0, ROUND_LASTS - 1));
                    var id = "R%06d".formatted(responses.size() + 1);
                    var trouble = organisation.troubled(home, quarter);
                    responses.add(answering.response(id, day, period.progress(day), trouble));
                }
            }
        }
        return responses;
    }

    private List<Home> asked() {
        return organisation.homes().stream()
                .filter(home -> home.profile().forTheYoung())
                .toList();
    }

    private LocalDate opening(int quarter) {
        var day = period.startOf(quarter).plusDays(ROUND_OPENS);
        return day.isAfter(period.today()) ? period.today() : day;
    }

    private int invited(Home home, int quarter) {
        var day = opening(quarter);
        var living = stays.stream()
                .filter(stay -> stay.home().equals(home) && stay.ongoingOn(day))
                .count();
        return Math.max(1, Math.toIntExact(living));
    }
}
