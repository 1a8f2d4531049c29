package se.lyhord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lyhord.testing.ActingAs;

class OnBehalfOfTest {

    private static final Person KIM = new Person("kim", "Kim", "", Role.CONTACT_PERSON, Set.of("A"), true, false);

    private final SignedIn signedIn = new SignedIn();

    @Test
    void theWorkIsThatPersonsAndAfterItNobodyIsThereAgain() {
        assertThat(OnBehalfOf.call(KIM, signedIn::person)).contains(KIM);
        assertThat(signedIn.person()).isEmpty();
    }

    @Test
    void whoeverWasThereBeforeIsThereAgainAlsoAfterAFailure() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            assertThatThrownBy(() -> OnBehalfOf.call(KIM, () -> {
                        throw new IllegalStateException("in the middle");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(signedIn.person()).map(Person::role).contains(Role.HOME_MANAGER);
        }
    }
}
