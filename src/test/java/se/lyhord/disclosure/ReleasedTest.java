package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.disclosure.ReleasedLedgerRow.Status;

class ReleasedTest {

    @Test
    void noOtherModuleCanMakeOne() {
        for (Class<?> type : Released.class.getPermittedSubclasses()) {
            assertThat(type.getConstructors())
                    .as("public constructors of %s", type)
                    .isEmpty();
            // what a tool adds to count coverage is synthetic
            assertThat(type.getFields()).as("public fields of %s", type).allMatch(Field::isSynthetic);
            assertThat(Modifier.isFinal(type.getModifiers()))
                    .as("%s is final", type)
                    .isTrue();
        }
    }

    @Test
    void ownRecordsAreShownHoweverFew() {
        Released.Figure figure = (Released.Figure) OwnRecords.release(1, 2);
        assertThat(figure.numerator()).isEqualTo(1);
        assertThat(figure.denominator()).isEqualTo(2);
        assertThat(figure).hasToString("1 of 2");
    }

    @Test
    void aFigureOfNobodyIsNone() {
        assertThatThrownBy(() -> OwnRecords.release(0, 0)).hasMessageContaining("nobody");
        assertThatThrownBy(() -> OwnRecords.release(1, 0)).hasMessageContaining("1 of 0");
    }

    /** So that a changed figure is told from an unchanged one. */
    @Test
    void figuresOfOtherCountsAreOthers() {
        assertThat(OwnRecords.release(1, 2))
                .isEqualTo(OwnRecords.release(1, 2))
                .isNotEqualTo(OwnRecords.release(2, 2))
                .isNotEqualTo(OwnRecords.release(1, 3))
                .isNotEqualTo(Released.Withheld.MARK)
                .doesNotHaveSameHashCodeAs(OwnRecords.release(2, 2));
        assertThat(Released.Withheld.MARK).hasToString("withheld");
    }

    @Test
    void theLedgerGivesBackWhatItKept() {
        Released figure = OwnRecords.release(12, 10);
        assertThat(ReleasedLedgerRow.of(figure)).isEqualTo(ReleasedLedgerRow.ofFigure(12, 10));
        assertThat(ReleasedLedgerRow.of(figure).readBack()).isEqualTo(figure).hasSameHashCodeAs(figure);
        for (Released unshown : List.of(Released.Withheld.MARK, Released.Mostly.POSITIVE, Released.Mostly.NEGATIVE)) {
            ReleasedLedgerRow row = ReleasedLedgerRow.of(unshown);
            assertThat(row.numerator()).isNull();
            assertThat(row.denominator()).isNull();
            assertThat(row.readBack()).isSameAs(unshown);
            assertThat(Status.of(row.status().text())).isEqualTo(row.status());
        }
    }

    @Test
    void aLedgerRowWithOneCountIsRefused() {
        assertThatThrownBy(() -> new ReleasedLedgerRow(Status.RELEASED, 3L, null))
                .hasMessageContaining("3 of null");
        assertThatThrownBy(() -> new ReleasedLedgerRow(Status.WITHHELD, 3L, 10L))
                .hasMessageContaining("3 of 10");
    }

    @Test
    void aThresholdOfOneHidesNobodyAndIsRefused() {
        assertThatThrownBy(() -> new Threshold(1)).hasMessageContaining("not 1");
    }

    @Test
    void moreWomenAndMenThanEveryoneAreRefused() {
        assertThatThrownBy(() -> new Answers(new Count(0, 5), new Count(0, 3), new Count(0, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
