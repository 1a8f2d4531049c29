package se.lyhord.plan.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.plan.ui.PlanAddress;
import se.lyhord.testing.ActingAs;

/** Links to plans are shown to those whom the page lets in, and to nobody else. */
class WhoOpensAPlanTest {

    @ParameterizedTest
    @EnumSource
    void aLinkIsShownToThoseWhomThePageLetsIn(Role role) {
        var letIn = PlanView.class.getAnnotation(RolesAllowed.class).value();
        try (var _ = ActingAs.a(role, "A")) {
            assertThat(PlanAddress.isOpenTo(new SignedIn()))
                    .isEqualTo(List.of(letIn).contains(role.name()));
        }
    }
}
