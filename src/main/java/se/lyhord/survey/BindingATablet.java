package se.lyhord.survey;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;

/**
 * The tablet's side of binding: it exchanges a binding code for a secret, once, and proves its home by the secret. Nobody
 * is signed in on a tablet, so it learns nothing but the home of what was proved.
 */
@Service
public class BindingATablet {

    private static final int SECRET_LENGTH = 32;
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final BoundTablets tablets;
    private final OrganisationTree tree;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    BindingATablet(BoundTablets tablets, OrganisationTree tree, Clock clock) {
        this.tablets = tablets;
        this.tree = tree;
        this.clock = clock;
    }

    /**
     * What a tablet keeps.
     *
     * @param home code of the home
     * @param secret 256 bits drawn by chance, in 43 characters; stored nowhere else
     */
    public record Bound(String home, String secret) {

        /** Says nothing of the secret. */
        @Override
        public String toString() {
            return "a tablet of " + home;
        }
    }

    /** Exchanges a binding code; empty where the code is unknown, used or too old. */
    public Optional<Bound> bind(String typed) {
        return Code.read(typed).flatMap(code -> {
            var bytes = new byte[SECRET_LENGTH];
            random.nextBytes(bytes);
            var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return tablets.bind(Hash.of(code.bytes()), clock.instant(), Hash.of(bytes), LocalDate.now(clock))
                    .map(home -> new Bound(home, secret));
        });
    }

    /** The home of the tablet that keeps a secret; empty where it is withdrawn or was never given out. */
    public Optional<String> home(String secret) {
        if (!SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        var hash = Hash.of(Base64.getUrlDecoder().decode(secret));
        return tablets.home(hash);
    }

    /** What a home is called today. */
    public Optional<String> name(String home) {
        return tree.of(Quarter.of(LocalDate.now(clock))).stream()
                .filter(node -> node.code().equals(home))
                .map(Node::name)
                .findFirst();
    }
}
