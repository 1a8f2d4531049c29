package se.lyhord.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.lyhord.plan.MadeUpStay.Meeting;
import se.lyhord.plan.MadeUpStay.Sending;
import se.lyhord.plan.MadeUpStay.Version;
import se.lyhord.plan.rule.MunicipalityRule;
import se.lyhord.plan.rule.MunicipalityRule.Often;

/**
 * The deadlines of plans, written anew from docs/indicators.md, operation-profiles.yaml and the README of
 * survey-templates/plans/deadlines, with nothing of the database: what was on record on a day decides.
 *
 * @param rules of the municipalities
 */
record NormOfPlans(List<MunicipalityRule> rules) {

    /** Something that is to be done, and by when; comparable as text. */
    record Duty(String kind, LocalDate dueOn) {}

    static boolean isOngoing(MadeUpStay stay, LocalDate day) {
        return !stay.startedOn().isAfter(day) && !isOver(stay, day);
    }

    private static boolean isOver(MadeUpStay stay, LocalDate day) {
        return stay.endedOn() != null && stay.endedOn().isBefore(day);
    }

    /** Limits belong to the profile of the home; the municipality's newest rule by that day may say otherwise. */
    private <T> T limit(MadeUpStay stay, LocalDate day, Function<MunicipalityRule, Optional<T>> agreed, T usual) {
        return rules.stream()
                .filter(rule -> rule.municipality().equals(stay.municipality()))
                .filter(rule -> rule.profiles().contains(stay.home().profileOn(day)))
                .filter(rule -> !rule.validFrom().isAfter(day))
                .max(comparing(MunicipalityRule::validFrom))
                .flatMap(agreed)
                .orElse(usual);
    }

    LocalDate establishBy(MadeUpStay stay) {
        var usual = stay.home().profileOn(stay.startedOn()).equals("aldreomsorg") ? 14 : 28;
        return stay.startedOn().plusDays(limit(stay, stay.startedOn(), MunicipalityRule::establishWithinDays, usual));
    }

    static Optional<LocalDate> establishedOn(MadeUpStay stay, LocalDate known) {
        return Optional.ofNullable(stay.establishedOn()).filter(day -> !day.isAfter(known));
    }

    /** The follow-ups held by a day, the last first. */
    static List<LocalDate> held(MadeUpStay stay, LocalDate day, LocalDate known) {
        return stay.meetings().stream()
                .filter(met -> met.countsAsKnownOn(known))
                .map(Meeting::heldOn)
                .filter(held -> !held.isAfter(day))
                .sorted(reverseOrder())
                .toList();
    }

    Often followUp(MadeUpStay stay, LocalDate day) {
        return limit(stay, day, MunicipalityRule::followUp, new Often(1, 6));
    }

    /** Where n follow-ups are asked for, the n-th last or the plan itself, whichever is later, is good for so long. */
    LocalDate followUpBy(MadeUpStay stay, LocalDate day) {
        var often = followUp(stay, day);
        var established = establishedOn(stay, day).orElseThrow();
        return held(stay, day, day).stream()
                .skip(often.times() - 1L)
                .findFirst()
                .filter(established::isBefore)
                .orElse(established)
                .plusMonths(often.withinMonths());
    }

    LocalDate sendBy(MadeUpStay stay, Version version) {
        return version.lockedOn().plusDays(limit(stay, version.lockedOn(), MunicipalityRule::sendWithinDays, 14));
    }

    LocalDate updateBy(MadeUpStay stay, LocalDate ordered) {
        return ordered.plusDays(limit(stay, ordered, MunicipalityRule::updateWithinDays, 14));
    }

    /** The version with the highest number by a day. */
    static Optional<Version> newest(MadeUpStay stay, LocalDate day) {
        return stay.versions().stream()
                .filter(version -> !version.lockedOn().isAfter(day))
                .max(comparing(Version::number));
    }

    /** The days on which a version was sent, as known on a day, the first first. */
    static TreeSet<LocalDate> sent(MadeUpStay stay, Version version, LocalDate known) {
        var days = new TreeSet<LocalDate>();
        stay.sendings().stream()
                .filter(sent -> sent.version() == version.number() && sent.countsAsKnownOn(known))
                .map(Sending::sentOn)
                .forEach(days::add);
        return days;
    }

    /** The first version from the day of an order on. */
    static Optional<LocalDate> updatedOn(MadeUpStay stay, LocalDate ordered, LocalDate known) {
        return stay.versions().stream()
                .map(Version::lockedOn)
                .filter(locked -> !locked.isBefore(ordered) && !locked.isAfter(known))
                .min(LocalDate::compareTo);
    }

    /** All that is to be done on a day about a stay that is ongoing. */
    Stream<Duty> duties(MadeUpStay stay, LocalDate day) {
        if (!isOngoing(stay, day)) {
            return Stream.of();
        }
        var plan = establishedOn(stay, day).isEmpty()
                ? new Duty("establish", establishBy(stay))
                : new Duty("follow_up", followUpBy(stay, day));
        var update = stay.orders().stream()
                .filter(ordered ->
                        !ordered.isAfter(day) && updatedOn(stay, ordered, day).isEmpty())
                .map(ordered -> new Duty("update", updateBy(stay, ordered)));
        return Stream.of(
                        Stream.of(plan), newest(stay, day).map(version -> sending(stay, version, day)).stream(), update)
                .flatMap(duties -> duties);
    }

    private Duty sending(MadeUpStay stay, Version version, LocalDate day) {
        var sent = sent(stay, version, day);
        return sent.isEmpty()
                ? new Duty("send", sendBy(stay, version))
                : new Duty(
                        "send_again",
                        sent.last().plusMonths(limit(stay, version.lockedOn(), MunicipalityRule::sendEveryMonths, 12)));
    }
}
