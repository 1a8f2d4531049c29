package se.lyhord.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import se.lyhord.statistics.Estimate.Missing;
import se.lyhord.statistics.Estimate.Reason;
import se.lyhord.statistics.Estimate.Value;

class ShareTest {

    @Test
    void aShareOfNothingHasNoValue() {
        Share share = new Share(0, 0);
        assertThat(share.value()).isEqualTo(new Missing<>(Reason.NO_DATA));
        assertThat(share.percent(0)).isEqualTo(new Missing<>(Reason.NO_DATA));
        assertThat(share.rounded(6)).isEqualTo(new Missing<>(Reason.NO_DATA));
        assertThat(share.interval()).isEqualTo(new Missing<>(Reason.NO_DATA));
    }

    /** The published percentages of cases/headline/expected.csv. */
    @Test
    void thePublishedHeadlinesAreMet() {
        assertThat(new Share(273, 300).percent(0)).isEqualTo(new Value<>(new BigDecimal("91")));
        assertThat(new Share(646, 923).percent(0)).isEqualTo(new Value<>(new BigDecimal("70")));
    }

    /** 1/8 = 12.5 %, 201/2000 = 10.05 % and 203/200 000 = 0.1015 %: ties that a binary fraction misses. */
    @Test
    void aTieIsRoundedUpFromTheExactFraction() {
        assertThat(new Share(1, 8).percent(0)).isEqualTo(new Value<>(new BigDecimal("13")));
        assertThat(new Share(201, 2000).percent(1)).isEqualTo(new Value<>(new BigDecimal("10.1")));
        assertThat(new Share(203, 200_000).percent(3)).isEqualTo(new Value<>(new BigDecimal("0.102")));
    }

    /** 2/3 by hand. */
    @Test
    void aShareCanBeRoundedAsAFraction() {
        assertThat(new Share(2, 3).rounded(6)).isEqualTo(new Value<>(new BigDecimal("0.666667")));
    }

    /** The indicator definitions' rule for more answers than invitations: true counts, limits of n of n, a warning. */
    @Test
    void moreAnswersThanInvitationsAreAllOfThemWithAWarning() {
        Share share = new Share(12, 10);
        assertThat(share.exceedsWhole()).isTrue();
        assertThat(share.numerator()).isEqualTo(12);
        assertThat(share.value()).isEqualTo(new Value<>(1.0));
        assertThat(share.interval()).isEqualTo(new Share(10, 10).interval());
        assertThat(new Share(10, 10).exceedsWhole()).isFalse();
    }

    @Test
    void aNegativeCountIsRefused() {
        assertThatThrownBy(() -> new Share(-1, 3)).hasMessageContaining("-1 of 3");
        assertThatThrownBy(() -> new Share(1, -3)).hasMessageContaining("1 of -3");
    }
}
