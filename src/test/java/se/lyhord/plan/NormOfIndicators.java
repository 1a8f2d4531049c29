package se.lyhord.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lyhord.plan.MadeUpStay.Version;
import se.lyhord.statistics.Share;

/** The indicators of plans for one stay, written anew from docs/indicators.md. */
record NormOfIndicators(NormOfPlans norm) {

    static final List<String> OF_A_DAY = List.of(
            "plan_followed_up",
            "plan_followed_up_twice",
            "plan_complete",
            "plan_goals_with_measure",
            "plan_participation_yes",
            "plan_participation_partly",
            "plan_participation_no");

    static final List<String> OF_EVENTS = List.of(
            "plan_established_in_time", "plan_client_participated", "plan_sent_in_time", "plan_updated_after_order");

    private record Event(LocalDate day, boolean isHit) {}

    /** The count of a period, with what was known on a day that is not before its last one. */
    Share ofPeriod(String code, MadeUpStay stay, LocalDate first, LocalDate last, LocalDate known) {
        if (OF_A_DAY.contains(code)) {
            return onDay(code, stay, last, known);
        }
        return share(events(code, stay, known)
                .filter(event -> !event.day.isBefore(first) && !event.day.isAfter(last))
                .map(Event::isHit));
    }

    private Stream<Event> events(String code, MadeUpStay stay, LocalDate known) {
        return switch (code) {
            case "plan_established_in_time" -> established(stay, known);
            case "plan_client_participated" ->
                NormOfPlans.establishedOn(stay, known).stream()
                        .map(day -> new Event(day, stay.participated() && stay.viewsRecorded()));
            case "plan_sent_in_time" ->
                stay.versions().stream().flatMap(version -> sent(stay, version, known).stream());
            case "plan_updated_after_order" ->
                stay.orders().stream().flatMap(ordered -> updated(stay, ordered, known).stream());
            default -> throw new IllegalArgumentException(code);
        };
    }

    private Stream<Event> established(MadeUpStay stay, LocalDate known) {
        var by = norm.establishBy(stay);
        return NormOfPlans.isOngoing(stay, by)
                ? Stream.of(new Event(
                        by,
                        NormOfPlans.establishedOn(stay, known)
                                .filter(on -> !on.isAfter(by))
                                .isPresent()))
                : Stream.of();
    }

    /** Only the version that is the newest on the last day to send it is asked for. */
    private Optional<Event> sent(MadeUpStay stay, Version version, LocalDate known) {
        var by = norm.sendBy(stay, version);
        return NormOfPlans.isOngoing(stay, by) && NormOfPlans.newest(stay, by).equals(Optional.of(version))
                ? Optional.of(
                        new Event(by, NormOfPlans.sent(stay, version, known).floor(by) != null))
                : Optional.empty();
    }

    private Optional<Event> updated(MadeUpStay stay, LocalDate ordered, LocalDate known) {
        var by = norm.updateBy(stay, ordered);
        return NormOfPlans.isOngoing(stay, by)
                ? Optional.of(new Event(
                        by,
                        NormOfPlans.updatedOn(stay, ordered, known)
                                .filter(on -> !on.isAfter(by))
                                .isPresent()))
                : Optional.empty();
    }

    /** How things stand on a day, with what was known on that day or a later one. */
    Share onDay(String code, MadeUpStay stay, LocalDate day, LocalDate known) {
        if (!NormOfPlans.isOngoing(stay, day)) {
            return new Share(0, 0);
        }
        var often = norm.followUp(stay, day);
        return switch (code) {
            case "plan_followed_up" -> followedUp(stay, day, known, often.times(), often.withinMonths());
            case "plan_followed_up_twice" -> followedUp(stay, day, known, 2, 12);
            case "plan_complete" ->
                share(NormOfPlans.newest(stay, day).stream()
                        .map(version -> version.told().elements() == 7));
            case "plan_goals_with_measure" ->
                share(NormOfPlans.newest(stay, day).stream().flatMap(NormOfIndicators::goals));
            case "plan_participation_yes" -> participation(stay, day, "ja");
            case "plan_participation_partly" -> participation(stay, day, "delvis");
            case "plan_participation_no" -> participation(stay, day, "nej");
            default -> throw new IllegalArgumentException(code);
        };
    }

    private static Share followedUp(MadeUpStay stay, LocalDate day, LocalDate known, int times, int months) {
        var recent = NormOfPlans.held(stay, day, known).stream()
                .filter(held -> !held.plusMonths(months).isBefore(day))
                .count();
        return share(NormOfPlans.establishedOn(stay, known).stream()
                .filter(on -> !on.plusMonths(months).isAfter(day))
                .map(_ -> recent >= times));
    }

    private static Stream<Boolean> goals(Version version) {
        return IntStream.rangeClosed(1, version.told().goals())
                .mapToObj(goal -> goal <= version.told().goalsWithMeasure());
    }

    private static Share participation(MadeUpStay stay, LocalDate day, String answer) {
        return share(NormOfPlans.newest(stay, day).stream()
                .flatMap(version -> Stream.ofNullable(version.told().participation()))
                .map(answer::equals));
    }

    private static Share share(Stream<Boolean> hits) {
        var all = hits.toList();
        return new Share(all.stream().filter(hit -> hit).count(), all.size());
    }
}
