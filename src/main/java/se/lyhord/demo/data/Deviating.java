package se.lyhord.demo.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.Inspector;
import se.lyhord.deviation.Severity;

/** What goes wrong at each home, quarter by quarter, and when it is inspected; worse where follow-ups slip. */
final class Deviating {

    private static final List<Category> AMONG_THE_YOUNG = List.of(
            Category.VIOLENCE,
            Category.VIOLENCE,
            Category.VIOLENCE,
            Category.RUNNING_AWAY,
            Category.RUNNING_AWAY,
            Category.MEDICATION,
            Category.RESTRICTION,
            Category.SELF_HARM,
            Category.DOCUMENTATION,
            Category.STAFFING,
            Category.OTHER);
    private static final List<Category> AMONG_THE_OLD = List.of(
            Category.MEDICATION,
            Category.MEDICATION,
            Category.RESTRICTION,
            Category.DOCUMENTATION,
            Category.STAFFING,
            Category.OTHER);

    private final DemoPeriod period;
    private final Organisation organisation;
    private final long seed;
    private final List<OnRecord> made = new ArrayList<>();

    Deviating(DemoPeriod period, Organisation organisation, long seed) {
        this.period = period;
        this.organisation = organisation;
        this.seed = seed;
    }

    /** All that happened up to today, home by home. */
    List<OnRecord> onRecord() {
        made.clear();
        for (var home : organisation.homes()) {
            var dice = new Dice(seed, "deviations " + home.code());
            for (int quarter = 0; quarter <= DemoPeriod.QUARTERS; quarter++) {
                var troubled = organisation.troubled(home, quarter);
                for (int i = dice.between(0, 2) + (troubled ? 3 : 0); i > 0; i--) {
                    deviate(home, period.startOf(quarter).plusDays(dice.between(0, 89)), troubled, dice);
                }
                if (dice.chance(0.2)) {
                    inspect(home, period.startOf(quarter).plusDays(dice.between(0, 89)), troubled, dice);
                }
            }
        }
        return List.copyOf(made);
    }

    private void deviate(Home home, LocalDate day, boolean troubled, Dice dice) {
        var category = dice.oneOf(home.profile().forTheYoung() ? AMONG_THE_YOUNG : AMONG_THE_OLD);
        var severity = severity(home, day, troubled, dice);
        var reported = severity == Severity.SERIOUS && dice.chance(0.8) ? day.plusDays(dice.between(0, 3)) : null;
        var closed = day.plusDays(dice.between(3, 70));
        if (happened(home, day)) {
            made.add(OnRecord.deviation(id("A"), home, day, category, severity, known(reported), known(closed)));
        }
    }

    private Severity severity(Home home, LocalDate day, boolean troubled, Dice dice) {
        var slipping = 1 - home.division().followedUp().at(period.progress(day));
        if (dice.chance(troubled ? 0.5 : 0.05 + slipping * 0.6)) {
            return Severity.SERIOUS;
        }
        return dice.chance(0.4) ? Severity.MODERATE : Severity.MINOR;
    }

    private void inspect(Home home, LocalDate day, boolean troubled, Dice dice) {
        var inspector = dice.oneOf(List.of(Inspector.values()));
        var remarks = troubled || dice.chance(0.35) ? dice.between(1, 4) : 0;
        var settled = remarks == 0 ? null : day.plusDays(dice.between(20, 120));
        if (happened(home, day)) {
            made.add(OnRecord.inspection(id("T"), home, day, inspector, remarks, known(settled)));
        }
    }

    private String id(String kind) {
        return kind + "%04d".formatted(made.size() + 1);
    }

    private boolean happened(Home home, LocalDate day) {
        return !day.isAfter(period.today()) && organisation.openOn(home, day);
    }

    private @Nullable LocalDate known(@Nullable LocalDate day) {
        return day == null || day.isAfter(period.today()) ? null : day;
    }
}
