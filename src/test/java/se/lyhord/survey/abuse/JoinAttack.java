package se.lyhord.survey.abuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an administrator can try who has a dump from before the release and one from after it: to find for each code's row
 * the response it became. Every trace of the first dump is laid beside every trace of the second one, home by home: rows
 * with the same value belong together, or rows of the same rank, from the least or from the greatest value on.
 */
final class JoinAttack {

    private JoinAttack() {}

    /**
     * A row of a dump.
     *
     * @param home the unit's code
     * @param answers what the response holds; for a code's row what its young person truly answered, looked at only to
     *     count how often the attack was right
     * @param traces numbers the database has beside the row
     */
    record Row(String home, String answers, Map<String, Long> traces) {}

    /** How many code rows an attack led to their own response. */
    record Result(String attack, long joined) {}

    /** All attacks, the most successful first. */
    static List<Result> all(List<Row> codes, List<Row> responses) {
        var results = new ArrayList<Result>();
        for (var left : traces(codes)) {
            for (var right : traces(responses)) {
                results.add(new Result(left + " = " + right, byValue(codes, left, responses, right)));
                results.add(new Result(left + " ranks as " + right, byRank(codes, left, responses, right, false)));
                results.add(new Result(left + " ranks against " + right, byRank(codes, left, responses, right, true)));
            }
        }
        return results.stream()
                .sorted(Comparator.comparingLong(Result::joined).reversed())
                .toList();
    }

    private static List<String> traces(List<Row> rows) {
        return rows.getFirst().traces().keySet().stream().sorted().toList();
    }

    private static long byValue(List<Row> codes, String left, List<Row> responses, String right) {
        var found = new HashMap<Long, List<Row>>();
        responses.forEach(row -> found.computeIfAbsent(row.traces().get(right), _ -> new ArrayList<>())
                .add(row));
        return codes.stream()
                .filter(code -> {
                    var same = found.getOrDefault(code.traces().get(left), List.of());
                    return same.size() == 1 && same.getFirst().answers().equals(code.answers());
                })
                .count();
    }

    private static long byRank(List<Row> codes, String left, List<Row> responses, String right, boolean reversed) {
        var homes = codes.stream().map(Row::home).distinct().toList();
        return homes.stream()
                .mapToLong(home -> {
                    var guessed = ranked(responses, home, right).collect(Collectors.toCollection(ArrayList::new));
                    var from = ranked(codes, home, left).toList();
                    var joined = 0L;
                    for (var i = 0; i < Math.min(from.size(), guessed.size()); i++) {
                        var guess = reversed ? guessed.get(guessed.size() - 1 - i) : guessed.get(i);
                        joined += guess.answers().equals(from.get(i).answers()) ? 1 : 0;
                    }
                    return joined;
                })
                .sum();
    }

    private static Stream<Row> ranked(List<Row> rows, String home, String trace) {
        return rows.stream()
                .filter(row -> row.home().equals(home))
                .sorted(Comparator.comparing(row -> row.traces().get(trace)));
    }
}
