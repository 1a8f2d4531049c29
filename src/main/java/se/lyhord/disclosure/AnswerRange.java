package se.lyhord.disclosure;

/**
 * Answers on a scale that a figure counts together, as 4 to 5 of 1 to 5.
 *
 * @param first the lowest of them, at least 1
 * @param last the highest of them, at least the first
 */
public record AnswerRange(int first, int last) {

    public AnswerRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no answers lie from " + first + " to " + last);
        }
    }

    boolean contains(int answer) {
        return first <= answer && answer <= last;
    }

    int size() {
        return last - first + 1;
    }
}
