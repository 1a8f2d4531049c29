package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.survey.template.ADraft.scale;
import static se.lyhord.survey.template.ADraft.single;
import static se.lyhord.survey.template.ADraft.yesNo;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lyhord.survey.template.Comparability.Change;
import se.lyhord.survey.template.DraftQuestion.Field;

/** What a change means for the series. */
class ComparabilityTest {

    private static final TemplateDraft FIRST =
            ADraft.of(scale("T1"), scale("T2"), yesNo("Y"), single("gender", "K", "M"));
    private static final Template VERSION_1 = ADraft.published(FIRST, 1);

    @Test
    void whatIsAskedAsBeforeCanBeCompared() {
        assertThat(changes(FIRST, VERSION_1)).containsOnly(Change.UNCHANGED);
        assertThat(changes(Rearranging.move(FIRST, 0, true), VERSION_1)).containsOnly(Change.UNCHANGED);
    }

    @Test
    void otherWordsOtherPicturesAndAnotherConditionAreToBeDecided() {
        assertThat(change(question -> question.with(Field.TEXT_EN, "Me"))).isEqualTo(Change.REWORDED);
        assertThat(change(question -> question.with(Field.PICTURE, "a.svg"))).isEqualTo(Change.REWORDED);
        assertThat(change(question -> question.with(Optional.of(new DraftCondition("Y", List.of("ja"))))))
                .isEqualTo(Change.REWORDED);
    }

    @Test
    void anotherKindOrOtherOptionsBreakTheSeriesWhateverIsDeclared() {
        var draft = Rearranging.change(
                FIRST, 3, question -> ADraft.single("gender", "M", "K").with(Field.COMPARABLE, DraftQuestion.SAME));
        var comparability = new Comparability(draft, List.of(VERSION_1));
        assertThat(comparability.change(draft.questions().get(3))).isEqualTo(Change.RECODED);
        assertThat(comparability.breaks(draft.questions().get(3))).isTrue();
        assertThat(change(question -> question.with(Field.KIND, Kind.TEXT.name())))
                .isEqualTo(Change.RECODED);
    }

    @Test
    void otherStepsRecodeEveryScaleAndOtherWordsOfAStepAreToBeDecided() {
        var fewer = FIRST.with(FIRST.steps().subList(0, 4));
        assertThat(changes(fewer, VERSION_1))
                .containsExactly(Change.RECODED, Change.RECODED, Change.UNCHANGED, Change.UNCHANGED);
        var steps = new java.util.ArrayList<>(FIRST.steps());
        steps.set(0, steps.getFirst().with(new DraftText("Inte alls", "Not at all")));
        assertThat(changes(FIRST.with(steps), VERSION_1))
                .containsExactly(Change.REWORDED, Change.REWORDED, Change.UNCHANGED, Change.UNCHANGED);
    }

    @Test
    void aQuestionThatComesBackIsComparedWithWhenItWasLastAsked() {
        var without = ADraft.published(ADraft.of(scale("T2"), scale("T3")), 2);
        assertThat(changes(FIRST, VERSION_1, without)).containsOnly(Change.UNCHANGED);
        assertThat(changes(FIRST, without)).startsWith(Change.NEW, Change.UNCHANGED);
    }

    @Test
    void newWordsEndWhatWasDeclaredOfEarlierOnes() {
        var declared = scale("T1").with(Field.COMPARABLE, DraftQuestion.SAME);
        assertThat(declared.with(Field.TEXT_SV, "Något nytt").get(Field.COMPARABLE))
                .isEmpty();
    }

    @Test
    void whatIsPublishedSaysOfEachQuestionWhetherItBreaks() {
        var draft = Rearranging.change(
                FIRST,
                0,
                question -> question.with(Field.TEXT_SV, "Nytt").with(Field.COMPARABLE, DraftQuestion.BROKEN));
        var declared = new Comparability(draft, List.of(VERSION_1)).declared();
        assertThat(ADraft.published(declared, 2).questions())
                .extracting(Question::breaksSeries)
                .containsExactly(true, false, false, false);
    }

    private static Change change(java.util.function.UnaryOperator<DraftQuestion> change) {
        return changes(Rearranging.change(FIRST, 0, change), VERSION_1).getFirst();
    }

    private static List<Change> changes(TemplateDraft draft, Template... earlier) {
        var comparability = new Comparability(draft, List.of(earlier));
        return draft.questions().stream().map(comparability::change).toList();
    }
}
