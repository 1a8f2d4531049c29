package se.lyhord.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The numbers are made up: 811228-9874 is the example of Skatteverket's leaflet SKV 704, 701063-2391 its coordination
 * number; the others have their check digit computed by the rule of that leaflet.
 */
class IdentityNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9874",
                "8112289874",
                "19811228-9874",
                "198112289874",
                "811228+9874",
                "701063-2391",
                "19701063-2391",
                "C8112289874",
                "ring 811228-9874 i dag",
                "1981-12-28-9874",
                "1981-12-28 9874",
                "81 12 28 9874",
                "811228 - 9874",
                "811228/9874",
                "811228\u00A09874",
                "811228\n9874",
                "8112\u00AD28-98\u200B74",
                "\uFF18\uFF11\uFF11\uFF12\uFF12\uFF18-\uFF19\uFF18\uFF17\uFF14",
                "811228 9874",
                "811228\u20139874"
            })
    void isFoundInEveryForm(String text) {
        assertThat(IdentityNumber.isIn(text)).isTrue();
        assertThat(IdentityNumber.mask(text)).doesNotContain("9874").doesNotContain("2391");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "811228-9875",
                "811328-9874",
                "C267408142",
                "P0000001",
                "0180",
                "2021-01-25",
                "1981-12-28 09:30",
                "18112289874",
                "",
                "99999999999999999999"
            })
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(IdentityNumber.isIn(text)).isFalse();
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsNone() {
        assertThat(IdentityNumber.isIn("810230-" + "987" + checkDigit("810230987")))
                .isFalse();
        assertThat(IdentityNumber.isIn("810200-" + "987" + checkDigit("810200987")))
                .isFalse();
    }

    @Test
    void theLastDayOfAMonthIsOneAndADigitOfNineCountsAsNine() {
        for (String nine : List.of("810131987", "800229987", "811229987", "090909090")) {
            assertThat(IdentityNumber.isIn(nine + checkDigit(nine))).as(nine).isTrue();
        }
    }

    @Test
    void theNumberAloneIsStarredAndTheRestIsKept() {
        assertThat(IdentityNumber.mask("ring 811228-9874 i dag")).isEqualTo("ring ******-**** i dag");
        assertThat(IdentityNumber.mask("811228-9875 och 811228-9874")).isEqualTo("811228-9875 och ******-****");
        assertThat(IdentityNumber.mask("811228-9875")).isEqualTo("811228-9875");
    }

    private static int checkDigit(String nine) {
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            var digit = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
