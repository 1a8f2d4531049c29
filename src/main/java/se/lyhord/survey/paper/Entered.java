package se.lyhord.survey.paper;

import java.util.Optional;
import se.lyhord.survey.Given;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;

/** How answers on paper are typed: by the digits that are printed beside the boxes. */
public final class Entered {

    /** Typed for "don't know". */
    public static final int DONT_KNOW_KEY = 9;
    /** Typed where several can be chosen and "none of these" is crossed. */
    public static final int NONE_KEY = 0;

    private Entered() {}

    /**
     * Reads what was typed for a question: nothing where it was left empty; else the digit of the box, the digits of all
     * crossed boxes, the number, or the text.
     *
     * @return the answer; empty where it is no answer to the question
     */
    public static Optional<Given> read(Question question, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(new Given(Question.SKIPPED, ""));
        }
        if (question.kind() == Kind.TEXT) {
            return Optional.of(new Given(Question.WRITTEN, text)).filter(given -> given.fits(question));
        }
        if (!text.matches("[0-9]{1,7}")) {
            return Optional.empty();
        }
        var answer = switch (question.kind()) {
            case NUMBER -> Question.ZERO + Math.min(Integer.parseInt(text), Question.GREATEST_NUMBER + 1);
            case MULTIPLE -> several(text);
            default -> text.equals("0") ? -1 : Integer.parseInt(text);
        };
        return Optional.of(new Given(answer, "")).filter(given -> given.fits(question));
    }

    /** Each digit once, in any order. */
    private static int several(String digits) {
        if (digits.chars().distinct().count() < digits.length() || digits.contains("8") || digits.contains("9")) {
            return -1;
        }
        if (digits.indexOf('0' + NONE_KEY) >= 0) {
            return digits.length() == 1 ? Question.NONE_CHOSEN : -1;
        }
        return Question.NONE_CHOSEN
                + digits.chars().map(digit -> 1 << digit - '1').sum();
    }
}
