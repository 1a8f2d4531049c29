package se.lyhord.survey.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HidingTest {

    @Test
    void wordsInARowLeaveOneMarkHoweverManyTheyAre() {
        assertThat(Hiding.in(
                        "Jag och Anna Lena Qvist.",
                        List.of(new Stretch(18, 23), new Stretch(8, 12), new Stretch(13, 17))))
                .isEqualTo("Jag och […].");
    }

    @Test
    void stretchesThatMeetAreHiddenOnce() {
        assertThat(Hiding.in("abcdef", List.of(new Stretch(1, 3), new Stretch(2, 5))))
                .isEqualTo("a[…]f");
    }

    @Test
    void nothingToHideLeavesTheTextAndAllOfItTheMark() {
        assertThat(Hiding.in("Mer glass", List.of())).isEqualTo("Mer glass");
        assertThat(Hiding.in("Mer", List.of(new Stretch(0, 3)))).isEqualTo("[…]");
    }

    @Test
    void aStretchBeyondTheTextIsABrokenPromise() {
        assertThatThrownBy(() -> Hiding.in("Mer", List.of(new Stretch(0, 4)))).hasMessageContaining("3 characters");
        assertThatThrownBy(() -> new Stretch(2, 2)).hasMessageContaining("at least one character");
    }

    @Test
    void aPieceIsHiddenWithoutWhatStandsAroundIt() {
        var text = "(Anna), \"Bo\" – 😀";
        assertThat(Piece.of(text))
                .extracting(piece ->
                        text.substring(piece.core().from(), piece.core().to()))
                .containsExactly("Anna", "Bo", "–", "😀");
    }
}
