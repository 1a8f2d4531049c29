package se.lyhord.survey.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One question of a questionnaire. An answer is one byte, see {@link Kind}; {@link #SKIPPED}, {@link #NOT_SHOWN} and
 * {@link #DONT_KNOW} mean the same in every kind.
 *
 * @param id short name, unique in its template, as {@code T1}
 * @param kind how it is answered
 * @param dimension the area that it measures; empty for background questions
 * @param text what is asked
 * @param readAloud what is read aloud where that is not the text
 * @param picture file name of the picture that is shown with it
 * @param options what can be chosen, in order; for a scale the steps, whose values are 1, 2, …
 * @param showIf when it is asked; empty for always
 * @param national the national measure that it resembles, as {@code U33779}
 * @param breaksSeries whether its answers cannot be compared with those of the version before
 * @param recordings file names of recordings to play instead of reading aloud, by language tag
 * @param most the greatest number that can be given; 0 where no number is asked
 */
public record Question(
        String id,
        Kind kind,
        Optional<String> dimension,
        Words text,
        Optional<Words> readAloud,
        Optional<String> picture,
        List<Option> options,
        Optional<Condition> showIf,
        Optional<String> national,
        boolean breaksSeries,
        Map<String, String> recordings,
        int most) {

    /** Passed by, or left empty. */
    public static final byte SKIPPED = 0;
    /** Never on the screen, or not yet reached. */
    public static final byte NOT_SHOWN = 8;
    /** "Vet inte", an answer of its own. */
    public static final byte DONT_KNOW = 9;
    /** The byte of the number 0. */
    public static final int ZERO = 10;
    /** The byte of a multiple choice with nothing chosen; the first option adds 1, the second 2, the third 4 … */
    public static final int NONE_CHOSEN = 128;
    /** The byte of a free text that was written; the text itself is kept apart. */
    public static final int WRITTEN = 1;
    /** The greatest number that can be asked for. */
    public static final int GREATEST_NUMBER = 200;

    /** How "don't know" is written in files. */
    public static final String DONT_KNOW_IN_FILES = "vet_ej";

    private static final int MOST_OPTIONS = 7;

    public Question {
        options = List.copyOf(options);
        recordings = Map.copyOf(recordings);
        // All of seven options together would be 255, which stands for an answer that is not told.
        var mostOptions = kind == Kind.MULTIPLE ? MOST_OPTIONS - 1 : MOST_OPTIONS;
        if (kind.hasOptions() && (options.isEmpty() || options.size() > mostOptions)) {
            throw new IllegalArgumentException(
                    "A question has one to " + mostOptions + " options, " + id + " has " + options.size());
        }
        if (options.stream().map(Option::value).distinct().count() < options.size()) {
            throw new IllegalArgumentException("Two options of " + id + " have the same value");
        }
        if (most < 0 || most > GREATEST_NUMBER) {
            throw new IllegalArgumentException("A number is asked for up to 200, not up to " + most);
        }
    }

    /** A question that is always asked and has no more than its text and options. */
    public static Question plain(String id, Kind kind, Optional<String> dimension, Words text, List<Option> options) {
        return new Question(
                id,
                kind,
                dimension,
                text,
                Optional.empty(),
                Optional.empty(),
                options,
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(),
                0);
    }

    /**
     * Something that can be chosen.
     *
     * @param value its code in files, as {@code K}
     * @param text what the young person reads
     * @param picture file name of its picture
     */
    public record Option(String value, Words text, Optional<String> picture) {

        public Option(String value, Words text) {
            this(value, text, Optional.empty());
        }

        Option with(String tag, String translation) {
            return new Option(value, text.with(tag, translation), picture);
        }
    }

    /** What is read aloud in a language: its own words for that, or else the text. */
    public String aloud(String tag) {
        return readAloud
                .filter(words -> words.byLanguage().containsKey(tag))
                .orElse(text)
                .in(tag);
    }

    /** The place of an option from 1 on, by its code; empty where there is no such option. */
    public OptionalInt positionOf(String value) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).value().equals(value))
                .map(i -> i + 1)
                .findFirst();
    }

    /**
     * The byte of an answer as files write it: an option's code, {@code vet_ej}, a number, or the codes of several options
     * with {@code |} between them. Empty where there is no such answer; free text is not taken from files.
     */
    public OptionalInt read(String cell) {
        if (kind.hasDontKnow() && cell.equals(DONT_KNOW_IN_FILES)) {
            return OptionalInt.of(DONT_KNOW);
        }
        return switch (kind) {
            case SCALE, YES_NO, SINGLE, PICTURE -> positionOf(cell);
            case NUMBER ->
                cell.matches("\\d{1,3}") && Integer.parseInt(cell) <= most
                        ? OptionalInt.of(ZERO + Integer.parseInt(cell))
                        : OptionalInt.empty();
            case MULTIPLE -> readSeveral(cell);
            case TEXT -> OptionalInt.empty();
        };
    }

    private OptionalInt readSeveral(String cell) {
        var bits = NONE_CHOSEN;
        for (var value : cell.split("\\|", -1)) {
            var position = positionOf(value);
            if (position.isEmpty()) {
                return OptionalInt.empty();
            }
            bits |= 1 << position.getAsInt() - 1;
        }
        return OptionalInt.of(bits);
    }

    /** The options that an answer's byte stands for; none for skipped, not shown, don't know, numbers and texts. */
    public List<String> chosen(int answer) {
        return IntStream.range(0, options.size())
                .filter(i -> kind == Kind.MULTIPLE
                        ? answer >= NONE_CHOSEN && (answer - NONE_CHOSEN & 1 << i) != 0
                        : answer == i + 1)
                .mapToObj(i -> options.get(i).value())
                .toList();
    }

    /** Whether a young person can give this as the answer. */
    public boolean accepts(int answer) {
        if (answer == SKIPPED || answer == DONT_KNOW) {
            return answer == SKIPPED || kind.hasDontKnow();
        }
        return switch (kind) {
            case SCALE, YES_NO, SINGLE, PICTURE -> answer >= 1 && answer <= options.size();
            case MULTIPLE -> answer >= NONE_CHOSEN && answer < NONE_CHOSEN + (1 << options.size());
            case NUMBER -> answer >= ZERO && answer <= ZERO + most;
            case TEXT -> answer == WRITTEN;
        };
    }
}
