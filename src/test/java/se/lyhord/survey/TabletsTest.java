package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.survey.Tablet.State;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** A tablet is bound to a home once, by a code that staff show on it, and let go by a word of theirs. */
@IntegrationTest
class TabletsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    Tablets tablets;

    @Autowired
    BindingATablet binding;

    ASurveyedHome homes;

    @BeforeEach
    void twoHomes() {
        SettableClock.set(DAY);
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        homes.run("delete from survey.tablet");
    }

    @Test
    void aCodeBindsOneTabletOnce() {
        var code = aCode("A");
        var bound = binding.bind(code).orElseThrow();
        assertThat(bound.home()).isEqualTo("A");
        assertThat(binding.home(bound.secret())).contains("A");
        assertThat(binding.name("A")).contains("Home A");
        assertThat(binding.bind(code)).isEmpty();
        assertThat(theTablet("A").state()).isEqualTo(State.BOUND);
        assertThat(theTablet("A").tablet().boundOn()).contains(DAY);
    }

    @Test
    void aCodeOfYesterdayBindsNothing() {
        var code = aCode("A");
        assertThat(theTablet("A").state()).isEqualTo(State.AWAITED);
        SettableClock.set(DAY.plusDays(1));
        assertThat(binding.bind(code)).isEmpty();
        assertThat(theTablet("A").state()).isEqualTo(State.NOT_BOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M-X9PA-2WQE", "no code"})
    void whatIsNoBindingCodeBindsNothing(String typed) {
        aCode("A");
        assertThat(binding.bind(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a secret", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoSecretIsOfNoHome(String secret) {
        binding.bind(aCode("A"));
        assertThat(binding.home(secret)).isEmpty();
    }

    @Test
    void aCodeForAnsweringBindsNothing() {
        var code = homes.anOpenRoundAndACode("A");
        assertThat(binding.bind(code)).isEmpty();
    }

    @Test
    void aWithdrawnTabletIsOfNoHomeAndStaysInTheList() {
        var secret = binding.bind(aCode("A")).orElseThrow().secret();
        var id = theTablet("A").tablet().id();
        SettableClock.set(DAY.plusDays(30));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(tablets.withdraw("A", id)).isTrue();
            assertThat(tablets.withdraw("A", id)).isFalse();
            assertThat(tablets.bindAnew("A", id)).isEmpty();
        }
        assertThat(binding.home(secret)).isEmpty();
        assertThat(theTablet("A").state()).isEqualTo(State.WITHDRAWN);
        assertThat(theTablet("A").tablet().withdrawnOn()).contains(DAY.plusDays(30));
    }

    @Test
    void aTabletThatNeverWasBoundIsTakenOutOfTheList() {
        var code = aCode("A");
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(tablets.withdraw("A", tablets.of("A").getFirst().tablet().id()))
                    .isTrue();
            assertThat(tablets.of("A")).isEmpty();
        }
        assertThat(binding.bind(code)).isEmpty();
    }

    @Test
    void theTabletBeforeIsLetGoWhenAnotherIsToTakeItsPlace() {
        var lost = binding.bind(aCode("A")).orElseThrow().secret();
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            var code = tablets.bindAnew("A", tablets.of("A").getFirst().tablet().id());
            assertThat(binding.home(lost)).isEmpty();
            var found = binding.bind(code.orElseThrow().written()).orElseThrow().secret();
            assertThat(binding.home(found)).contains("A");
            assertThat(tablets.of("A")).hasSize(1);
        }
    }

    @Test
    void nobodyBindsOrWithdrawsForAHomeThatIsNotTheirs() {
        aCode("A");
        var id = theTablet("A").tablet().id();
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            assertThatThrownBy(() -> tablets.of("A")).isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> tablets.add("A", "Hall")).isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> tablets.bindAnew("A", id)).isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> tablets.withdraw("A", id)).isInstanceOf(OutsideScope.class);
            assertThat(tablets.bindAnew("B", id)).isEmpty();
            assertThat(tablets.withdraw("B", id)).isFalse();
            var seen = transaction.execute(_ -> jdbc.sql("select count(*) from survey.tablet")
                    .query(Integer.class)
                    .single());
            assertThat(seen).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTACT_PERSON", "DIVISION_MANAGER", "ADMINISTRATOR"})
    void otherRolesBindNoTablets(Role role) {
        try (var _ = ActingAs.a(role, "ORG")) {
            assertThatThrownBy(() -> tablets.add("A", "Hall")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> tablets.of("A")).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theDatabaseHoldsNeitherCodeNorSecretNorWhenATabletWasUsed() {
        var code = aCode("A");
        var waiting = homes.rows("select * from survey.tablet").getFirst();
        var secret = binding.bind(code).orElseThrow().secret();
        var row = homes.rows("select * from survey.tablet").getFirst();
        assertThat(row.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "unit_code",
                        "name",
                        "binding_hash",
                        "binding_until",
                        "token_hash",
                        "bound_on",
                        "withdrawn_on");
        assertThat(row.get("binding_until")).isNull();
        for (var held : new Object[] {waiting.get("binding_hash"), row.get("token_hash")}) {
            assertThat(new String((byte[]) held, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(code, code.replace("-", ""), secret);
        }
    }

    @Test
    void aNameIsOneToSixtyCharactersLong() {
        assertThat(Tablets.isName(" ")).isFalse();
        assertThat(Tablets.isName("x".repeat(60))).isTrue();
        assertThat(Tablets.isName("x".repeat(61))).isFalse();
    }

    private String aCode(String home) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, home)) {
            return tablets.add(home, "Living room").written();
        }
    }

    private Tablets.Standing theTablet(String home) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, home)) {
            return tablets.of(home).getFirst();
        }
    }
}
