package se.lyhord.plan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"kim@kommun.se", "Kim.Ek+lyhord@sub.kommun.example", "o'hara_1@a-b.se", "  kim@kommun.se "})
    void anAddressIsRead(String typed) {
        assertThat(MailAddress.read(typed)).map(MailAddress::value).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kim",
                "kim@kommun",
                "kim@@kommun.se",
                "kim@kommun.se,bo@kommun.se",
                "kim ek@kommun.se",
                "kim@kommun.se\nBcc: all@kommun.se",
                "Kim <kim@kommun.se>",
                "kåre@kommun.se",
                "kim@-kommun.se",
                "kim.@kommun.se"
            })
    void whatIsNoneIsNotRead(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
        assertThatThrownBy(() -> new MailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noneIsLongerThanMailCanCarry() {
        // 64 before the sign and 254 in all, RFC 5321 4.5.3.1
        assertThat(MailAddress.read("a".repeat(64) + "@kommun.se")).isPresent();
        assertThat(MailAddress.read("a".repeat(65) + "@kommun.se")).isEmpty();
        assertThat(MailAddress.read("kim@" + "abcdefghi.".repeat(25) + "se")).isEmpty();
    }
}
