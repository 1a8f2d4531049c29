package se.lyhord.indicator;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads the two forms of survey expressions, word by word:
 * <pre>
 * share of QUESTION in FROM..TO
 * mean of QUESTIONS >= NUMBER with half answered
 * </pre>
 * where QUESTIONS is {@code T1..T4} or one question, and numbers are answers, 1 to 5.
 */
final class SurveyExpressionParser {

    private static final Pattern QUESTION = Pattern.compile("[A-Za-z_]+\\d*");
    private static final Pattern SERIES = Pattern.compile("([A-Za-z_]+)(\\d{1,3})\\.\\.([A-Za-z_]+)(\\d{1,3})");
    private static final Pattern ANSWERS = Pattern.compile("([1-5])\\.\\.([1-5])");
    private static final Pattern ANSWER = Pattern.compile("[1-5]");

    private final int line;
    private final Deque<String> words;

    private SurveyExpressionParser(String text, int line) {
        this.line = line;
        this.words = new ArrayDeque<>(Arrays.asList(text.strip().split("\\s+")));
    }

    static SurveyExpression parse(String text, int line) throws BrokenDefinition {
        return new SurveyExpressionParser(text, line).expression();
    }

    private SurveyExpression expression() throws BrokenDefinition {
        var expression = expect("share", "mean").equals("share") ? share() : mean();
        if (!words.isEmpty()) {
            throw new BrokenDefinition(
                    line,
                    "uttrycket skulle ha slutat före ”" + words.peek() + "”",
                    "the expression should have ended before \"" + words.peek() + "\"");
        }
        return expression;
    }

    private SurveyExpression share() throws BrokenDefinition {
        expect("of");
        var question = next("en fråga som D1", "a question like D1", QUESTION);
        expect("in");
        var answers = ANSWERS.matcher(next("svar som 4..5, inom 1..5", "answers like 4..5, within 1..5", ANSWERS));
        answers.matches();
        return new SurveyExpression.Share(
                question, Integer.parseInt(answers.group(1)), upwards(answers.group(1), answers.group(2)));
    }

    private SurveyExpression mean() throws BrokenDefinition {
        expect("of");
        var questions = questions();
        expect(">=", "≥");
        var atLeast = next("ett svar från 1 till 5", "an answer from 1 to 5", ANSWER);
        expect("with");
        expect("half");
        expect("answered");
        return new SurveyExpression.Mean(questions, Integer.parseInt(atLeast));
    }

    private List<String> questions() throws BrokenDefinition {
        var word = next("frågor som T1..T4", "questions like T1..T4", SERIES, QUESTION);
        var series = SERIES.matcher(word);
        if (!series.matches()) {
            return List.of(word);
        }
        if (!series.group(1).equals(series.group(3))) {
            throw new BrokenDefinition(
                    line,
                    "en följd av frågor har samma bokstäver i båda ändar, inte ”" + word + "”",
                    "a series of questions has the same letters at both ends, not \"" + word + "\"");
        }
        return IntStream.rangeClosed(Integer.parseInt(series.group(2)), upwards(series.group(2), series.group(4)))
                .mapToObj(number -> series.group(1) + number)
                .toList();
    }

    private int upwards(String from, String to) throws BrokenDefinition {
        if (Integer.parseInt(to) < Integer.parseInt(from)) {
            throw new BrokenDefinition(
                    line,
                    "en följd går uppåt, inte " + from + ".." + to,
                    "a series runs upwards, not " + from + ".." + to);
        }
        return Integer.parseInt(to);
    }

    private String expect(String... allowed) throws BrokenDefinition {
        var quoted =
                Arrays.stream(allowed).map(Pattern::quote).map(Pattern::compile).toArray(Pattern[]::new);
        return next(
                "”" + String.join("” eller ”", allowed) + "”", "\"" + String.join("\" or \"", allowed) + "\"", quoted);
    }

    private String next(String sv, String en, Pattern... allowed) throws BrokenDefinition {
        var word = words.isEmpty() ? "" : words.pop();
        if (Arrays.stream(allowed).noneMatch(form -> form.matcher(word).matches())) {
            throw new BrokenDefinition(
                    line,
                    "här väntades " + sv + (word.isEmpty() ? ", inte slutet" : ", inte ”" + word + "”"),
                    en + " was expected here" + (word.isEmpty() ? ", not the end" : ", not \"" + word + "\""));
        }
        return word;
    }
}
