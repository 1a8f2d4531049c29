package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.survey.template.Condition;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Question.Option;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Words;

/** What lies under the seal: answers, texts and the language, in one size for all of a questionnaire. */
class DraftTest {

    private static final Words WORDS = Words.of("Ord", "Words");
    private static final ShownLanguage ARABIC = new ShownLanguage("ar", 3);
    private static final Template TEMPLATE = aTemplate();

    /** 1 form, four times 8 page and 4 tap, 2 + 30 language, 4 its version, 3 answers and as many marks, 2 + 2000 text. */
    @Test
    void allDraftsOfAQuestionnaireHaveOneSize() {
        var empty = Draft.empty(TEMPLATE);
        var full = written(empty, "å".repeat(500));
        assertThat(Stream.of(empty, full, full.handedIn(TEMPLATE, ARABIC)).map(draft -> draft.bytes(TEMPLATE).length))
                .containsOnly(1 + 4 * (8 + 4) + 32 + 4 + 2 * 3 + 2002);
    }

    @Test
    void aDraftComesBackFromItsBytesAndKnowsTheTapsItTook() {
        var draft = answered(written(Draft.empty(TEMPLATE), "ትግርኛ 🙂"), 0, 1, new Tap(0xFFL, 2));
        var back = Draft.of(draft.bytes(TEMPLATE), TEMPLATE).orElseThrow();
        assertThat(back.answers()).containsExactly(1, 8, 1);
        assertThat(back.texts()).isEqualTo(Map.of("C", "ትግርኛ 🙂"));
        assertThat(back.shown()).isEqualTo(ARABIC);
        assertThat(back.knows(new Tap(0xFFL, 2))).isTrue();
        assertThat(back.knows(new Tap(0xFFL, 1))).isTrue();
        assertThat(back.knows(new Tap(0xFFL, 3))).isFalse();
        assertThat(back.knows(new Tap(0xFEL, 1))).isFalse();
        assertThat(Draft.of(new byte[5], TEMPLATE)).isEmpty();
    }

    @Test
    void aLateTapOfThePageBeforeIsKnownToo() {
        var draft = answered(Draft.empty(TEMPLATE), 0, 1, new Tap(10, 3));
        for (var page = 11; page <= 13; page++) {
            draft = answered(draft, 0, 2, new Tap(page, 1));
            assertThat(Draft.of(draft.bytes(TEMPLATE), TEMPLATE).orElseThrow().knows(new Tap(10, 3)))
                    .isTrue();
        }
        assertThat(answered(draft, 0, 2, new Tap(14, 1)).knows(new Tap(10, 3))).isFalse();
    }

    @Test
    void whatWasAskedAndIsUntouchedIsSkippedAndWhatIsNoLongerAskedIsGone() {
        var yes = answered(Draft.empty(TEMPLATE), 0, 1, new Tap(1, 1));
        assertThat(yes.handedIn(TEMPLATE, ARABIC).answers()).containsExactly(1, 0, 0);
        var no = answered(answered(yes, 1, 130, new Tap(1, 2)), 0, 2, new Tap(1, 3));
        assertThat(no.answers()[1] & 0xff).isEqualTo(130);
        assertThat(no.handedIn(TEMPLATE, ARABIC).answers()).containsExactly(2, 8, 0);
        assertThat(no.handedIn(TEMPLATE, ARABIC).last()).isEmpty();
    }

    /** The second question is asked after a yes to the first: that it was answered elsewhere would tell the yes. */
    @Test
    void anotherPageIsNotToldThatAQuestionWithAConditionWasAnswered() {
        var yes = answered(Draft.empty(TEMPLATE), 0, 1, new Tap(1, 1));
        var no = answered(Draft.empty(TEMPLATE), 0, 2, new Tap(1, 1));
        var more = answered(yes, 1, 130, new Tap(1, 2));
        assertThat(more.answersFor(1, TEMPLATE)).containsExactly(1, 130, 8);
        assertThat(more.answersFor(2, TEMPLATE))
                .isEqualTo(yes.answersFor(2, TEMPLATE))
                .isEqualTo(no.answersFor(2, TEMPLATE))
                .containsExactly(255, 8, 8);
    }

    @Test
    void aTextThatIsTakenBackIsGone() {
        var draft = written(Draft.empty(TEMPLATE), "Hej");
        assertThat(answered(draft, 2, 0, new Tap(1, 2)).texts()).isEmpty();
    }

    @Test
    void anAnswerFitsItsQuestionOrIsNone() {
        var text = TEMPLATE.questions().get(2);
        assertThat(new Given(1, "x".repeat(500)).fits(text)).isTrue();
        assertThat(new Given(1, "x".repeat(501)).fits(text)).isFalse();
        assertThat(new Given(1, " ").fits(text)).isFalse();
        assertThat(new Given(0, "Hej").fits(text)).isFalse();
        assertThat(new Given(1, "Hej").fits(TEMPLATE.questions().getFirst())).isFalse();
        assertThat(new Given(9, "").fits(TEMPLATE.questions().getFirst())).isTrue();
        assertThat(new Given(131, "").fits(TEMPLATE.questions().get(1))).isTrue();
        assertThat(new Given(132, "").fits(TEMPLATE.questions().get(1))).isFalse();
    }

    private static Draft written(Draft draft, String text) {
        return draft.with(2, TEMPLATE.questions().get(2), new Given(1, text), ARABIC, new Tap(1, 1));
    }

    private static Draft answered(Draft draft, int position, int answer, Tap tap) {
        var question = TEMPLATE.questions().get(position);
        return draft.with(position, question, new Given(answer, ""), ShownLanguage.UNKNOWN, tap);
    }

    /** A: yes or no. B: several of two, asked after yes. C: free text. */
    private static Template aTemplate() {
        var yesNo = List.of(new Option("ja", WORDS), new Option("nej", WORDS));
        var a = Question.plain("A", Kind.YES_NO, Optional.empty(), WORDS, yesNo);
        var b = new Question(
                "B",
                Kind.MULTIPLE,
                Optional.empty(),
                WORDS,
                Optional.empty(),
                Optional.empty(),
                yesNo,
                Optional.of(new Condition("A", Set.of("ja"))),
                Optional.empty(),
                false,
                Map.of(),
                0);
        var c = Question.plain("C", Kind.TEXT, Optional.empty(), WORDS, List.of());
        return Template.of("a", 1, WORDS, "12-20", List.of(a, b, c));
    }
}
