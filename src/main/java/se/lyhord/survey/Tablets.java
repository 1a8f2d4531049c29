package se.lyhord.survey;

import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;

/**
 * Staff bind tablets to a home and withdraw those that are lost. Binding takes a code that is shown once and works for a
 * quarter of an hour; the tablet exchanges it by {@link BindingATablet}. Every method refuses a home outside the scope.
 */
@Service
@Transactional
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.QUALITY_LEAD})
public class Tablets {

    /** How long a binding code can be used. */
    public static final Duration BINDING = Duration.ofMinutes(15);

    private final TabletRegister register;
    private final NodeScope scope;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tablets(TabletRegister register, NodeScope scope, Clock clock) {
        this.register = register;
        this.scope = scope;
        this.clock = clock;
    }

    /** A tablet of the list and how it stands now. */
    public record Standing(Tablet tablet, Tablet.State state) {}

    @Transactional(readOnly = true)
    public List<Standing> of(String home) {
        scope.require(home);
        return register.of(home).stream()
                .map(tablet -> new Standing(tablet, tablet.state(clock.instant())))
                .toList();
    }

    /**
     * A binding code for a new tablet.
     *
     * @param name what staff call the tablet, see {@link #isName}
     */
    public Code add(String home, String name) {
        scope.require(home);
        if (!isName(name)) {
            throw new IllegalArgumentException("Not a tablet's name, by its length: " + name.length());
        }
        var code = Code.draw(random);
        register.add(TabletId.draw(), home, name.strip(), Hash.of(code.bytes()), until());
        return code;
    }

    /** Whether a tablet can be called so. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.strip().length() <= Tablet.LONGEST_NAME;
    }

    /**
     * Another binding code for a tablet, which from now on is bound to no home until the code is used; none for one that
     * is withdrawn.
     */
    public Optional<Code> bindAnew(String home, TabletId id) {
        scope.require(home);
        var code = Code.draw(random);
        return register.await(id, home, Hash.of(code.bytes()), until()) ? Optional.of(code) : Optional.empty();
    }

    /** From now on the tablet is like one of nobody's; false where it was withdrawn before. */
    public boolean withdraw(String home, TabletId id) {
        scope.require(home);
        return register.withdraw(id, home, LocalDate.now(clock));
    }

    private Instant until() {
        return clock.instant().plus(BINDING);
    }
}
