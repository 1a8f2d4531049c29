package se.lyhord.demo.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clients move in and out, place by place; those of a home that closes mostly go on in its division. */
final class Moving {

    private final DemoPeriod period;
    private final Organisation organisation;
    private final long seed;
    private final List<Stay> stays = new ArrayList<>();
    private int clients;

    Moving(DemoPeriod period, Organisation organisation, long seed) {
        this.period = period;
        this.organisation = organisation;
        this.seed = seed;
    }

    /** All stays that started up to today, home by home. */
    List<Stay> stays() {
        stays.clear();
        clients = 0;
        for (var home : organisation.homes()) {
            var dice = new Dice(seed, "stays " + home.code());
            for (int place = 0; place < home.places(); place++) {
                fill(home, dice);
            }
        }
        organisation.homes().forEach(this::rehouse);
        return List.copyOf(stays);
    }

    private void fill(Home home, Dice dice) {
        var start = period.startOf(0).minusDays(dice.between(10, 430));
        while (!start.isAfter(period.today()) && organisation.openOn(home, start)) {
            var end = start.plusDays(home.profile().stayDays(dice));
            add(home, Client.arrivingAt(home, start, ++clients, dice), start, end);
            start = end.plusDays(dice.between(3, 35));
        }
    }

    private void rehouse(Home closed) {
        var last = organisation.lastDayOf(closed);
        if (last == null) {
            return;
        }
        var dice = new Dice(seed, "rehousing " + closed.code());
        var others = organisation.homes().stream()
                .filter(home -> home.division().equals(closed.division()) && home.profile() == closed.profile())
                .filter(home -> !home.equals(closed))
                .toList();
        var leaving = stays.stream()
                .filter(stay -> stay.home().equals(closed) && last.equals(stay.endedOn()))
                .filter(stay -> dice.chance(0.8))
                .toList();
        var arrival = last.plusDays(1);
        leaving.forEach(stay -> add(
                dice.oneOf(others),
                stay.client(),
                arrival,
                arrival.plusDays(closed.profile().stayDays(dice))));
    }

    private void add(Home home, Client client, LocalDate start, LocalDate end) {
        stays.add(new Stay("P%05d".formatted(stays.size() + 1), home, client, start, known(home, end)));
    }

    /** The end as far as it is known today, and not after the home's own. */
    private @Nullable LocalDate known(Home home, LocalDate end) {
        var closing = organisation.lastDayOf(home);
        var last = closing != null && closing.isBefore(end) ? closing : end;
        return last.isAfter(period.today()) ? null : last;
    }
}
