package se.lyhord.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.plan.MadeUpStay.Meeting;
import se.lyhord.plan.MadeUpStay.Sending;
import se.lyhord.plan.MadeUpStay.Version;
import se.lyhord.plan.PlanRecords.Told;
import se.lyhord.plan.rule.MunicipalityRule;
import se.lyhord.plan.rule.MunicipalityRule.Often;
import se.lyhord.plan.rule.Signature;

/** Homes with three stays each, drawn at random so that deadlines fall on the days that are looked at, and beside them. */
final class MadeUpHomes {

    private static final List<String> PROFILES = List.of("hvb", "stodboende", "aldreomsorg");
    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private final Random random;
    private final List<LocalDate> days;
    private final List<MadeUpHome> homes = new ArrayList<>();
    private final List<MadeUpStay> stays = new ArrayList<>();
    private final List<MunicipalityRule> rules = new ArrayList<>();

    MadeUpHomes(long seed, int number, List<LocalDate> days) {
        this.random = new Random(seed);
        this.days = days;
        for (var i = 0; i < number; i++) {
            var home = home("H%03d".formatted(i));
            homes.add(home);
            for (var gender : List.of("K", "M", "X")) {
                var municipality = "%04d".formatted(1000 + stays.size());
                agree(municipality, home);
                stays.add(stay(home, gender, municipality));
            }
        }
    }

    List<MadeUpHome> homes() {
        return homes;
    }

    List<MadeUpStay> stays() {
        return stays;
    }

    List<MunicipalityRule> rules() {
        return rules;
    }

    private MadeUpHome home(String code) {
        var first = new MadeUpHome.Profile(oneOf(PROFILES), LONG_AGO);
        return new MadeUpHome(
                code, oneIn(4) ? List.of(first, new MadeUpHome.Profile(oneOf(PROFILES), aDay())) : List.of(first));
    }

    private void agree(String municipality, MadeUpHome home) {
        Stream.of(LONG_AGO, aDay(), aDay())
                .distinct()
                .filter(_ -> oneIn(3))
                .forEach(from -> rules.add(new MunicipalityRule(
                        municipality,
                        oneIn(4) ? Set.of(oneOf(PROFILES)) : Set.copyOf(home.names()),
                        from,
                        maybe(7, 14, 28),
                        maybe(new Often(1, 6), new Often(2, 12), new Often(2, 12), new Often(1, 3), new Often(3, 12)),
                        maybe(0, 7, 21),
                        maybe(6, 12),
                        maybe(0, 7, 28),
                        Optional.<Signature>empty())));
    }

    private MadeUpStay stay(MadeUpHome home, String gender, String municipality) {
        var started = oneIn(2) ? daysBefore(7, 14, 28) : monthsBefore(0, 6, 18);
        var ended = oneIn(3) ? notBefore(started, this::aDay) : null;
        Predicate<LocalDate> during = day -> !day.isBefore(started) && (ended == null || !day.isAfter(ended));
        var orders = some(3, () -> daysBefore(0, 7, 14, 28)).filter(during).toList();
        var versions =
                versions(some(3, () -> lockedOn(orders)).filter(during).sorted().toList());
        var established = established(started, versions);
        return new MadeUpStay(
                home,
                gender,
                municipality,
                started,
                ended,
                established,
                oneIn(2),
                !oneIn(4),
                established == null ? List.of() : meetings(established, during),
                versions,
                versions.stream().flatMap(this::sendings).toList(),
                orders);
    }

    private LocalDate lockedOn(List<LocalDate> orders) {
        return orders.isEmpty() || oneIn(2)
                ? daysBefore(0, 7, 14, 21)
                : orders.getFirst().plusDays(oneOf(0, 7, 13, 14, 15, 28));
    }

    /** By another system, or with the first version; some have no plan. */
    private @Nullable LocalDate established(LocalDate started, List<Version> versions) {
        var elsewhere = oneIn(2)
                ? started.plusDays(oneOf(0, 7, 13, 14, 15, 27, 28, 29))
                : notBefore(started, () -> monthsBefore(0, 3, 6, 12));
        if (versions.isEmpty()) {
            return oneIn(2) ? null : elsewhere;
        }
        var first = versions.getFirst().lockedOn();
        return oneIn(3) && elsewhere.isBefore(first) ? elsewhere : first;
    }

    private List<Version> versions(List<LocalDate> lockedOn) {
        var versions = new ArrayList<Version>();
        for (var day : lockedOn) {
            var goals = random.nextInt(4);
            var told = new Told(
                    5 + random.nextInt(3),
                    oneIn(4) ? null : oneOf("ja", "delvis", "nej"),
                    goals,
                    random.nextInt(goals + 1));
            versions.add(new Version(versions.size() + 1, day, told));
        }
        return List.copyOf(versions);
    }

    private Stream<Sending> sendings(Version version) {
        return some(
                        3,
                        () -> oneIn(2)
                                ? notBefore(version.lockedOn(), () -> monthsBefore(0, 6, 12))
                                : version.lockedOn().plusDays(oneOf(0, 6, 7, 8, 13, 14, 15, 21, 22)))
                .map(sent -> new Sending(version.number(), sent, oneIn(4) ? sent.plusDays(random.nextInt(30)) : null));
    }

    private List<Meeting> meetings(LocalDate established, Predicate<LocalDate> during) {
        return some(5, () -> oneIn(4) ? established.plusMonths(oneOf(0, 3, 6, 12)) : monthsBefore(0, 3, 6, 12))
                .filter(during)
                .filter(held -> !held.isBefore(established))
                .flatMap(held -> meeting(held, established))
                .toList();
    }

    /** Most are entered on their day and are right; some are corrected later, and others stand in their place. */
    private Stream<Meeting> meeting(LocalDate held, LocalDate established) {
        var known = oneIn(6) ? held.plusDays(random.nextInt(20)) : held;
        if (!oneIn(5)) {
            return Stream.of(new Meeting(held, known, null));
        }
        var corrected = known.plusDays(random.nextInt(90));
        var right = notBefore(established, () -> held.minusDays(random.nextInt(9)));
        return oneIn(2)
                ? Stream.of(new Meeting(held, known, corrected))
                : Stream.of(new Meeting(held, known, corrected), new Meeting(right, corrected, null));
    }

    /** A day from which one of these times leads to a day that is looked at, or to the one before or after. */
    private LocalDate daysBefore(Integer... times) {
        return oneOf(days).minusDays(oneOf(times)).plusDays(random.nextInt(3) - 1L);
    }

    private LocalDate monthsBefore(Integer... times) {
        return oneOf(days).minusMonths(oneOf(times)).plusDays(random.nextInt(3) - 1L);
    }

    private LocalDate aDay() {
        return oneIn(2) ? daysBefore(0, 7, 14, 28) : monthsBefore(0, 3, 6, 12);
    }

    private <T> Stream<T> some(int most, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).toList().stream();
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    private <T> T oneOf(T... some) {
        return some[random.nextInt(some.length)];
    }

    @SafeVarargs
    private <T> Optional<T> maybe(T... some) {
        return oneIn(2) ? Optional.empty() : Optional.of(oneOf(some));
    }

    private static LocalDate notBefore(LocalDate first, Supplier<LocalDate> day) {
        return Stream.generate(day)
                .limit(9)
                .filter(drawn -> !drawn.isBefore(first))
                .findFirst()
                .orElse(first);
    }
}
