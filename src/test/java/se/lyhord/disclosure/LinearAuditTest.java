package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Few cells with published sums, reckoned by hand. */
class LinearAuditTest {

    @Test
    void aCellIsAtMostTheSumThatItIsIn() {
        LinearAudit<String> audit = LinearAudit.of(List.of(aSum(4, "a", "b", "c")));
        assertThat(List.of("a", "b", "c"))
                .allSatisfy(cell -> assertThat(audit.interval(cell)).isEqualTo(new CountInterval(0, 4)));
    }

    @Test
    void whatIsPublishedIsTakenFromTheSums() {
        LinearAudit<String> audit = LinearAudit.of(List.of(aSum(9, "a", "b", "c"), aSum(2, "a"), aSum(3, "b")));
        assertThat(audit.interval("c")).isEqualTo(new CountInterval(4, 4));
        assertThat(audit.isKnown("c")).isTrue();
    }

    /** c is known from the second sum, b then from the first, and a from both. */
    @Test
    void whatBecomesKnownMakesMoreKnown() {
        LinearAudit<String> audit =
                LinearAudit.of(List.of(aSum(9, "a", "b", "c"), aSum(6, "b", "c"), aSum(5, "c", "d"), aSum(2, "d")));
        assertThat(audit.interval("c")).isEqualTo(new CountInterval(3, 3));
        assertThat(audit.interval("b")).isEqualTo(new CountInterval(3, 3));
        assertThat(audit.interval("a")).isEqualTo(new CountInterval(3, 3));
    }

    @Test
    void aSumOfNobodyIsNobodyInEachCell() {
        LinearAudit<String> audit = LinearAudit.of(List.of(aSum(0, "a", "b"), aSum(3, "b", "c", "d")));
        assertThat(audit.isKnown("a")).isTrue();
        assertThat(audit.interval("b")).isEqualTo(new CountInterval(0, 0));
        assertThat(audit.interval("c")).isEqualTo(new CountInterval(0, 3));
    }

    @Test
    void whereEmptyCellsAreShownAnotherHoldsSomebody() {
        LinearAudit<String> audit =
                LinearAudit.of(List.of(aSum(7, "a", "b", "z"), aSum(0, "z"), aSum(2, "c", "d"), aSum(1, "e", "z")), 1);
        assertThat(audit.interval("a")).isEqualTo(new CountInterval(1, 6));
        assertThat(audit.interval("z")).isEqualTo(new CountInterval(0, 0));
        assertThat(audit.interval("c")).isEqualTo(new CountInterval(1, 1));
        assertThat(audit.isKnown("d")).isTrue();
        assertThat(audit.interval("elsewhere")).isEqualTo(new CountInterval(1, Long.MAX_VALUE));
    }

    /**
     * With d = 0 a, b and c would be a half each; so d is one and the others nobody. Linear programming alone finds d from
     * nobody to one, and a from nobody to a half.
     */
    @Test
    void halvesOfPeopleAreNotReckonedWith() {
        LinearAudit<String> audit =
                LinearAudit.of(List.of(aSum(1, "a", "b", "d"), aSum(1, "b", "c", "d"), aSum(1, "a", "c", "d")));
        assertThat(audit.interval("d")).isEqualTo(new CountInterval(1, 1));
        assertThat(audit.interval("a")).isEqualTo(new CountInterval(0, 0));
    }

    /** Five people as a, b or both would be fractions alone: a + b = 5, b + c = 5 and a + c = 5. */
    @Test
    void sumsThatOnlyFractionsHaveAreRefused() {
        LinearAudit<String> audit = LinearAudit.of(List.of(aSum(5, "a", "b"), aSum(5, "b", "c"), aSum(5, "a", "c")));
        assertThatThrownBy(() -> audit.interval("a")).hasMessageContaining("no cells agree");
    }

    @Test
    void sumsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> LinearAudit.of(List.of(aSum(3, "a"), aSum(2, "a", "b"))))
                .hasMessageContaining("no cells agree");
        assertThatThrownBy(() -> LinearAudit.of(List.of(aSum(3, "a"), aSum(2, "a"))))
                .hasMessageContaining("no cells agree");
        assertThatThrownBy(() -> LinearAudit.of(List.of(aSum(3, "a", "b"), aSum(2, "a"), aSum(2, "b"))))
                .hasMessageContaining("no cells agree");
        LinearAudit<String> tooFew = LinearAudit.of(List.of(aSum(3, "a", "b", "c", "d")), 1);
        assertThatThrownBy(() -> tooFew.interval("a")).hasMessageContaining("no cells agree");
    }

    @Test
    void aSumIsOfSomeCellsAndNotBelowNobody() {
        assertThatThrownBy(() -> aSum(3)).hasMessageContaining("3 over []");
        assertThatThrownBy(() -> aSum(-1, "a")).hasMessageContaining("-1");
        assertThatThrownBy(() -> aSum(1_000_000_001, "a")).hasMessageContaining("1000000001");
        assertThat(LinearAudit.of(List.of(aSum(1_000_000_000, "a", "b"))).interval("b"))
                .isEqualTo(new CountInterval(0, 1_000_000_000));
    }

    @Test
    void anIntervalHidesWhatItLeavesOpen() {
        Threshold five = new Threshold(5);
        assertThat(new CountInterval(1, 4).hides(five)).isTrue();
        assertThat(new CountInterval(0, 9).hides(five)).isTrue();
        assertThat(new CountInterval(2, 9).hides(five)).isFalse();
        assertThat(new CountInterval(0, 3).hides(five)).isFalse();
        assertThat(new CountInterval(1, 1).hides(new Threshold(2))).isFalse();
        assertThat(new CountInterval(0, Long.MAX_VALUE).numbers()).isEqualTo(Long.MAX_VALUE);
        assertThat(new CountInterval(2, 9).numbers()).isEqualTo(8);
        assertThatThrownBy(() -> new CountInterval(-1, 2)).hasMessageContaining("-1 to 2");
        assertThatThrownBy(() -> new CountInterval(3, 2)).hasMessageContaining("3 to 2");
    }

    @SafeVarargs
    private static <C> PublishedSum<C> aSum(long total, C... cells) {
        return new PublishedSum<>(Set.of(cells), total);
    }
}
