package se.lyhord.survey;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Numbers of slips as people write them: {@code 1-5, 8}. */
public final class SlipNumbers {

    public static final int HIGHEST = 99_999;
    private static final int MOST = 1000;
    private static final Pattern PART = Pattern.compile("(\\d{1,5})(?:\\s*[-–]\\s*(\\d{1,5}))?");

    private SlipNumbers() {}

    /** The numbers, each once; empty where it is written otherwise, or there are more than a thousand of them. */
    public static Optional<SortedSet<Integer>> read(String written) {
        var numbers = new TreeSet<Integer>();
        for (var part : written.strip().split("\\s*[,;]\\s*|\\s+(?![-–])(?<![-–]\\s)", -1)) {
            var match = PART.matcher(part);
            if (!match.matches()) {
                return Optional.empty();
            }
            var first = Integer.parseInt(match.group(1));
            var last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
            if (first < 1 || last < first || last > HIGHEST || last - first >= MOST) {
                return Optional.empty();
            }
            for (var number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers.size() > MOST ? Optional.empty() : Optional.of(numbers);
    }
}
