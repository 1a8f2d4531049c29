package se.lyhord.indicator.closing;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import se.lyhord.access.People;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.indicator.closing.QuarterCloses.Close;
import se.lyhord.indicator.closing.QuarterCloses.Erasure;
import se.lyhord.indicator.closing.QuarterCloses.Standing;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.shell.LongWork;
import se.lyhord.shell.LongWork.Progress;

/**
 * A quality lead looks at the closes and has their steps done, each under the lead's own name. A close tells of every
 * home, so it takes a lead whose nodes take in the whole tree; to others there are none.
 */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class OrderingAClose {

    private static final String CLOSING = "close-quarter";
    private static final String COMPUTING = "compute-indicators";

    private final QuarterCloses closes;
    private final OrganisationTree tree;
    private final LongWork work;
    private final SignedIn signedIn;
    private final People people;
    private final Clock clock;

    OrderingAClose(
            QuarterCloses closes, OrganisationTree tree, LongWork work, SignedIn signedIn, People people, Clock clock) {
        this.closes = closes;
        this.tree = tree;
        this.work = work;
        this.signedIn = signedIn;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Everything about the close of a quarter.
     *
     * @param standing how it stands
     * @param prepared what waits for a second person
     * @param closes every approved revision, the first one first
     * @param certificates the latest of each revision that has one
     * @param erasures what was erased by law since
     */
    public record Dossier(
            Standing standing,
            Optional<CloseContent> prepared,
            List<Close> closes,
            List<Certificate> certificates,
            List<Erasure> erasures) {

        public Dossier {
            closes = List.copyOf(closes);
            certificates = List.copyOf(certificates);
            erasures = List.copyOf(erasures);
        }

        /** The latest of a revision; empty where the process died before it was made. */
        public Optional<Certificate> certificateOf(Close close) {
            return certificates.stream()
                    .filter(one ->
                            one.close().content().revision() == close.content().revision())
                    .findFirst();
        }
    }

    /** Whether the person may close quarters. */
    public boolean isForAll() {
        return tree.isAllInScope();
    }

    /** Every computed quarter, the newest first. */
    public List<Standing> standings() {
        return isForAll() ? closes.standings() : List.of();
    }

    /** Of one quarter; empty where it was never computed. */
    public Optional<Dossier> find(Quarter quarter) {
        return standings().stream()
                .filter(standing -> standing.quarter().equals(quarter))
                .findFirst()
                .map(standing -> new Dossier(
                        standing,
                        closes.prepared(quarter),
                        closes.of(quarter),
                        closes.certificates(quarter),
                        closes.erasures(quarter)));
    }

    public CloseState state(Standing standing) {
        return standing.state(LocalDate.now(clock));
    }

    /** Whether the person who is signed in is another one than who checked the quarter. */
    public boolean mayApprove(Standing standing) {
        return standing.preparedBy()
                .filter(by -> !Closer.of(by).isNamedAs(new Closer(me().username(), true)))
                .isPresent();
    }

    /** What the nodes are called today, by code. */
    public Map<String, String> names() {
        return tree.inScope().stream().collect(Collectors.toMap(Node::code, Node::name, (one, _) -> one));
    }

    /** What a person is called; the name as it was given where nobody had signed in, or has that username any more. */
    public String nameOf(Closer closer) {
        return Optional.of(closer)
                .filter(Closer::isSignedIn)
                .flatMap(one -> people.find(one.name()))
                .map(Person::displayName)
                .orElse(closer.name());
    }

    /** Has a quarter checked; false where another step of a close goes on. */
    public boolean prepare(Quarter quarter) {
        return order(quarter, "prepare", Map.of());
    }

    /** Takes the check back. */
    public boolean withdraw(Quarter quarter) {
        return order(quarter, "withdraw", Map.of());
    }

    /**
     * Approves what another person has checked.
     *
     * @param seen what the person who is signed in has looked at
     */
    public boolean approve(CloseContent seen) {
        return order(seen.quarter(), "approve", Map.of("seen", seen.hash()));
    }

    /** The latest certificate of a revision. */
    public Optional<Certificate> certificate(Quarter quarter, int revision) {
        return find(quarter).stream()
                .flatMap(dossier -> dossier.certificates().stream())
                .filter(one -> one.close().content().revision() == revision)
                .findFirst();
    }

    /** Has every revision held to what is frozen. */
    public boolean verify(Quarter quarter) {
        return order(quarter, "verify", Map.of());
    }

    /** Notes that records were erased by law, and why. */
    public boolean noteErasure(Quarter quarter, String reason) {
        return order(quarter, "erasure", Map.of("reason", reason));
    }

    private boolean order(Quarter quarter, String step, Map<String, String> more) {
        requireAll();
        var parameters = new HashMap<>(more);
        parameters.put("quarter", quarter.toString());
        parameters.put("step", step);
        parameters.put("by", me().username());
        return work.start(CLOSING, parameters);
    }

    private void requireAll() {
        if (!isForAll()) {
            throw new AccessDeniedException("closing quarters takes the whole organisation");
        }
    }

    /** How the latest step stands, of whichever quarter. */
    public Optional<Progress> progress() {
        return work.latest(CLOSING);
    }

    /** Whether a step is of a quarter and was ordered by the person who is signed in. */
    public boolean isMine(Progress progress, Quarter quarter) {
        return quarter.toString().equals(progress.parameters().get("quarter"))
                && me().username().equals(progress.parameters().get("by"));
    }

    /** Has what changed computed. */
    public boolean compute() {
        requireAll();
        return work.start(COMPUTING, Map.of());
    }

    /** How the latest computation stands. */
    public Optional<Progress> computing() {
        return work.latest(COMPUTING);
    }

    private Person me() {
        return signedIn.person().orElseThrow();
    }
}
