package se.lyhord.survey.comment;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.IdentityNumber;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.survey.comment.ReadingOutcome.Reason;

/**
 * A reader goes through what young people wrote, before anybody else sees it: a quality lead for the whole organisation, who
 * works at no home and knows nobody's way of writing. For a quality lead of a part of it there is nothing here.
 */
@Service
@Transactional
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class ReadingComments {

    private final Comments comments;
    private final Dangers dangers;
    private final OrganisationTree tree;
    private final SignedIn signedIn;
    private final Clock clock;

    ReadingComments(Comments comments, Dangers dangers, OrganisationTree tree, SignedIn signedIn, Clock clock) {
        this.comments = comments;
        this.dangers = dangers;
        this.tree = tree;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whether the person who is signed in reads comments. */
    @Transactional(readOnly = true)
    public boolean isReader() {
        return tree.isAllInScope();
    }

    /** Blocks that have comments: those that may tell of danger first, then the oldest quarter. */
    @Transactional(readOnly = true)
    public List<QueuedBlock> queue() {
        var all = comments.all();
        return comments.asked().stream().collect(Collectors.groupingBy(AskedAtHome::question)).entrySet().stream()
                .flatMap(asked -> blocks(asked.getKey(), asked.getValue()).stream())
                .map(block -> new QueuedBlock(block, of(block, all)))
                .filter(queued -> !queued.comments().isEmpty())
                .sorted(Comparator.comparing((QueuedBlock queued) -> !queued.isPressing())
                        .thenComparing(queued -> queued.block().question().quarter())
                        .thenComparing(queued -> queued.block().node())
                        .thenComparing(queued -> queued.block().question().question()))
                .toList();
    }

    private List<Block> blocks(AskedQuestion question, List<AskedAtHome> homes) {
        var isOver = question.quarter().lastDay().isBefore(LocalDate.now(clock));
        return GatheringBlocks.of(question, homes, tree.of(question.quarter()), isOver);
    }

    private static List<Comment> of(Block block, List<Comment> all) {
        return all.stream()
                .filter(comment -> comment.question().equals(block.question())
                        && block.homes().contains(comment.home()))
                .toList();
    }

    /** One block of the queue, as it stands now. */
    @Transactional(readOnly = true)
    public Optional<QueuedBlock> find(AskedQuestion question, String node) {
        return queue().stream()
                .filter(queued -> queued.block().question().equals(question)
                        && queued.block().node().equals(node))
                .findFirst();
    }

    /** What may lead to somebody in a comment, hidden unless the reader shows it. */
    @Transactional(readOnly = true)
    public List<Trace> traces(Comment comment) {
        Set<String> places = tree.inScope().stream().map(node -> node.name()).collect(Collectors.toSet());
        return FindingTraces.in(comment.text(), List.copyOf(places));
    }

    /** Says what becomes of an unread comment. One that tells of danger is told of at once. */
    public ReadingOutcome say(CommentId id, Verdict verdict) {
        comments.hold();
        var comment = comments.find(id);
        if (comment.isEmpty()) {
            return new ReadingOutcome.Refused(Reason.GONE);
        }
        var refusal = refusal(comment.get(), verdict);
        if (refusal.isPresent()) {
            return new ReadingOutcome.Refused(refusal.get());
        }
        comments.say(id, verdict, me(), clock.instant());
        if (verdict instanceof Verdict.Danger) {
            dangers.tell(comment.get(), me(), clock.instant());
        }
        return new ReadingOutcome.Done();
    }

    private static Optional<Reason> refusal(Comment comment, Verdict verdict) {
        if (comment.verdict().isPresent()) {
            return Optional.of(Reason.SAID_ALREADY);
        }
        if (!(verdict instanceof Verdict.Share(var hidden))) {
            return Optional.empty();
        }
        var left = Hiding.in(comment.text(), hidden);
        if (left.replace(Hiding.MARK, "").isBlank()) {
            return Optional.of(Reason.NOTHING_LEFT);
        }
        return IdentityNumber.isIn(left) ? Optional.of(Reason.IDENTITY_NUMBER) : Optional.empty();
    }

    /** Makes a comment unread again, unless something was done about the danger in it already. */
    public ReadingOutcome takeBack(CommentId id) {
        comments.hold();
        var comment = comments.find(id);
        if (comment.isEmpty()) {
            return new ReadingOutcome.Refused(Reason.GONE);
        }
        if (comment.get().verdict().filter(Verdict.Danger.class::isInstance).isPresent() && !dangers.withdraw(id)) {
            return new ReadingOutcome.Refused(Reason.ACTED_ON);
        }
        comments.takeBack(id);
        return new ReadingOutcome.Done();
    }

    /**
     * Finishes a block that was read to its end: what may be shown is shown to those whose nodes it belongs to, all at once,
     * and what was written is deleted.
     *
     * @param seen the block as the reader saw it
     */
    public ReadingOutcome finish(QueuedBlock seen) {
        comments.hold();
        var now = find(seen.block().question(), seen.block().node()).filter(queued -> queued.isStill(seen));
        if (now.isEmpty()) {
            return new ReadingOutcome.Refused(Reason.CHANGED_MEANWHILE);
        }
        if (!seen.unread().isEmpty()) {
            return new ReadingOutcome.Refused(Reason.NOT_ALL_READ);
        }
        if (seen.block().standing() == Block.Standing.WAITING) {
            return new ReadingOutcome.Refused(Reason.WAITS_FOR_OTHERS);
        }
        comments.finish(FinishedBlock.of(now.get()));
        return new ReadingOutcome.Done();
    }

    private String me() {
        return signedIn.person().map(Person::displayName).orElseThrow();
    }
}
