package se.lyhord.plan.ui.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.lyhord.plan.ui.PlanWords;
import se.lyhord.plan.ui.PlanWords.Translation;
import se.lyhord.plan.without.PlacementWithoutAPlan;

/** How stays without a plan are put in words, on the screen and in a file. */
final class WithoutWords {

    private static final List<String> HEADINGS =
            List.of("client", "home", "municipality", "started", "days-since", "establish-by", "state", "draft");

    private final Locale locale;
    private final Translation translation;

    WithoutWords(Locale locale, Translation translation) {
        this.locale = locale;
        this.translation = translation;
    }

    /** {@code 15 aug. 2022}. */
    String day(LocalDate day) {
        return PlanWords.day(day, locale);
    }

    String since(PlacementWithoutAPlan placement) {
        return translation.of("plan.without.since", placement.daysSince());
    }

    /** How it stands with the day by which the plan must be established. */
    String state(PlacementWithoutAPlan placement) {
        return placement
                .daysLeft()
                .map(left -> translation.of(
                        left < 0 ? "plan.without.state.overdue" : "plan.without.state.left", Math.abs(left)))
                .orElseGet(() -> translation.of("plan.without.state.unknown"));
    }

    String draft(PlacementWithoutAPlan placement) {
        return placement
                .draftChangedOn()
                .map(day -> translation.of("plan.without.draft.changed", day(day)))
                .orElseGet(() -> translation.of("plan.without.draft.none"));
    }

    String municipality(PlacementWithoutAPlan placement) {
        return placement.municipality().orElseGet(() -> translation.of("plan.without.municipality.unknown"));
    }

    String count(List<PlacementWithoutAPlan> placements) {
        var overdue =
                placements.stream().filter(PlacementWithoutAPlan::isOverdue).count();
        return translation.of("plan.without.count", placements.size(), overdue);
    }

    String heading(String column) {
        return translation.of("plan.without." + column);
    }

    /** The file: a line of headings, then one for each stay. */
    List<List<String>> rows(List<PlacementWithoutAPlan> placements) {
        return Stream.concat(
                        Stream.of(HEADINGS.stream().map(this::heading).toList()),
                        placements.stream().map(this::row))
                .toList();
    }

    private List<String> row(PlacementWithoutAPlan placement) {
        return List.of(
                placement.clientRef(),
                placement.homeName(),
                placement.municipality().orElse(""),
                placement.startedOn().toString(),
                String.valueOf(placement.daysSince()),
                placement.establishBy().map(LocalDate::toString).orElse(""),
                state(placement),
                placement.draftChangedOn().map(LocalDate::toString).orElse(""));
    }
}
