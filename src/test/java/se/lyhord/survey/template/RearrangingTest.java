package se.lyhord.survey.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.survey.template.ADraft.after;
import static se.lyhord.survey.template.ADraft.scale;
import static se.lyhord.survey.template.ADraft.yesNo;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.survey.template.DraftQuestion.Field;

/** Adding, moving and taking away. */
class RearrangingTest {

    private static final TemplateDraft TWO_SECTIONS = ADraft.of()
            .withSections(List.of(
                    new DraftSection("one", DraftText.NONE, List.of(scale("A1"), scale("A2"))),
                    new DraftSection("two", DraftText.NONE, List.of(yesNo("B1")))));

    @Test
    void aQuestionMovesWithinItsSectionAndThenIntoTheNext() {
        var once = Rearranging.move(TWO_SECTIONS, 0, true);
        assertThat(sections(once)).containsExactly(List.of("A2", "A1"), List.of("B1"));
        var twice = Rearranging.move(once, 1, true);
        assertThat(sections(twice)).containsExactly(List.of("A2"), List.of("A1", "B1"));
        assertThat(Rearranging.move(twice, 1, false)).isEqualTo(once);
    }

    @Test
    void theFirstStaysFirstAndTheLastStaysLast() {
        assertThat(Rearranging.move(TWO_SECTIONS, 0, false)).isEqualTo(TWO_SECTIONS);
        assertThat(Rearranging.move(TWO_SECTIONS, 2, true)).isEqualTo(TWO_SECTIONS);
    }

    @Test
    void aNewQuestionGoesOnFromTheOneBeforeIt() {
        var added = Rearranging.add(TWO_SECTIONS, 0, Kind.SCALE);
        assertThat(sections(added)).containsExactly(List.of("A1", "A2", "A3"), List.of("B1"));
        assertThat(added.questions().get(2).get(Field.DIMENSION)).isEqualTo("safety");
        assertThat(sections(Rearranging.remove(added, 2))).isEqualTo(sections(TWO_SECTIONS));
    }

    @Test
    void conditionsFollowAnotherShortName() {
        var draft = ADraft.of(yesNo("A"), after(yesNo("B"), "A", "ja"));
        var renamed = Rearranging.change(draft, 0, question -> question.with(Field.ID, "C"));
        assertThat(renamed.questions().get(1).showIf().orElseThrow().question()).isEqualTo("C");
    }

    @Test
    void aSectionIsAddedAndItsBorderTakenAway() {
        assertThat(sections(Rearranging.addSection(TWO_SECTIONS)))
                .containsExactly(List.of("A1", "A2"), List.of("B1"), List.of());
        var joined = Rearranging.joinSection(TWO_SECTIONS, 1);
        assertThat(sections(joined)).containsExactly(List.of("A1", "A2", "B1"));
        assertThat(Rearranging.joinSection(joined, 0)).isEqualTo(joined);
    }

    private static List<List<String>> sections(TemplateDraft draft) {
        return draft.sections().stream()
                .map(section ->
                        section.questions().stream().map(DraftQuestion::id).toList())
                .toList();
    }
}
