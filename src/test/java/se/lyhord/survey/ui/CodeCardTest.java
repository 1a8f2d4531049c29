package se.lyhord.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCardTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "lyhord.localhost", "127.0.0.1", "127.0.1.1", "[::1]"})
    void anAddressThatMeansThisComputerIsNoneForATablet(String host) {
        assertThat(CodeCard.isThisComputer(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"192.0.2.7", "lyhord.example.se", "127.example.se", "localhost.example.se", "[2001:db8::1]"})
    void anyOtherIsOne(String host) {
        assertThat(CodeCard.isThisComputer(host)).isFalse();
    }
}
