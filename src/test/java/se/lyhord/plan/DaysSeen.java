package se.lyhord.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import se.lyhord.statistics.Share;

/**
 * What the product said of made-up stays on some days.
 *
 * @param seen on each day, when nothing later was on record
 * @param later the counts of the quarter that ends on a day, by indicator and stay, when all was on record
 */
record DaysSeen(List<MadeUpStay> stays, List<SeenOnADay> seen, Map<LocalDate, Map<String, Map<String, Share>>> later) {

    /** Checks each stay on each day; a failure names both. */
    void each(String sample, BiConsumer<SeenOnADay, MadeUpStay> check) {
        for (var one : seen) {
            for (var stay : stays) {
                try {
                    check.accept(one, stay);
                } catch (AssertionError e) {
                    throw new AssertionError(sample + ", on " + one.day() + ", " + stay, e);
                }
            }
        }
    }

    long pairs(BiPredicate<SeenOnADay, MadeUpStay> which) {
        return seen.stream()
                .mapToLong(one ->
                        stays.stream().filter(stay -> which.test(one, stay)).count())
                .sum();
    }

    Share later(LocalDate day, String code, MadeUpStay stay) {
        return later.getOrDefault(day, Map.of()).getOrDefault(code, Map.of()).getOrDefault(stay.key(), new Share(0, 0));
    }
}
