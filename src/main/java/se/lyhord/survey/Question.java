package se.lyhord.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One question of a questionnaire. An answer is one byte: {@link #SKIPPED}, the position of a step or option from 1 on,
 * {@link #NOT_SHOWN} or {@link #DONT_KNOW}.
 *
 * @param id short name, unique in its template, as {@code T1}
 * @param kind how it is answered
 * @param dimension the area that it measures; empty for background questions
 * @param text what is asked
 * @param options what can be chosen, in order; for a scale the steps, whose values are 1, 2, …
 */
public record Question(String id, Kind kind, Optional<String> dimension, Words text, List<Option> options) {

    /** Passed by, or left empty. */
    public static final byte SKIPPED = 0;
    /** Never on the screen. */
    public static final byte NOT_SHOWN = 8;
    /** "Vet inte", an answer of its own to a scale. */
    public static final byte DONT_KNOW = 9;

    public Question {
        options = List.copyOf(options);
        if (options.isEmpty() || options.size() >= NOT_SHOWN) {
            throw new IllegalArgumentException("A question has one to seven options, " + id + " has " + options.size());
        }
    }

    /** How a question is answered. */
    public enum Kind {
        /** By one of the template's steps, or by not knowing. */
        SCALE,
        /** By one of its own options. */
        SINGLE
    }

    /**
     * Something that can be chosen.
     *
     * @param value its code in files, as {@code K}
     * @param text what the young person reads
     */
    public record Option(String value, Words text) {}

    /** The byte for an option's code, from 1 on; empty where there is no such option. */
    public OptionalInt positionOf(String value) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).value().equals(value))
                .map(i -> i + 1)
                .findFirst();
    }

    /** Whether a young person can give this as the answer. */
    public boolean accepts(int answer) {
        return answer >= SKIPPED && answer <= options.size() || kind == Kind.SCALE && answer == DONT_KNOW;
    }
}
