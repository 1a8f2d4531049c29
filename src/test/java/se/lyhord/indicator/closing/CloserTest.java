package se.lyhord.indicator.closing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name that was given at a terminal never passes for an account that has signed in. */
class CloserTest {

    @Test
    void whereANameWasGivenIsKeptWithIt() {
        var given = Closer.atTheTerminal(" anna ");
        assertThat(given.written()).isEqualTo("anna (terminal)");
        assertThat(Closer.of(given.written())).isEqualTo(given);
        assertThat(Closer.of("anna")).isEqualTo(new Closer("anna", true));
    }

    @Test
    void oneWhoSignsInAndGivesTheNameAgainIsNoSecondPerson() {
        assertThat(Closer.atTheTerminal("ANNA").isNamedAs(Closer.of("anna"))).isTrue();
        assertThat(Closer.atTheTerminal("bo").isNamedAs(Closer.of("anna"))).isFalse();
    }
}
