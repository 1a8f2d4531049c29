package se.lyhord.release.withheld;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.disclosure.Group;
import se.lyhord.disclosure.Grouping;
import se.lyhord.disclosure.Grouping.Pool;
import se.lyhord.disclosure.Reason;
import se.lyhord.disclosure.WhatIf;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;

/**
 * A quality lead of the whole organisation asks what another grouping would give back, and is told counts of homes. Only
 * homes that are withheld are pooled: with one that is shown the others would be the difference. Nothing is released.
 */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class AskingWhatIf {

    /** Part of no code that an organisation would write. */
    private static final String GROUP = "\u001e";

    private final LedgerOfAQuestion ledger;
    private final WhatIfNotes notes;
    private final OrganisationTree tree;
    private final SignedIn signedIn;
    private final Clock clock;

    AskingWhatIf(LedgerOfAQuestion ledger, WhatIfNotes notes, OrganisationTree tree, SignedIn signedIn, Clock clock) {
        this.ledger = ledger;
        this.notes = notes;
        this.tree = tree;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    public boolean isForAll() {
        return tree.isAllInScope();
    }

    /** The quarters that have been released, the latest first. */
    public List<Quarter> quarters() {
        return isForAll() ? ledger.quarters().reversed() : List.of();
    }

    /** Indicators of answers that have been released in a quarter. */
    public List<String> indicators(Quarter quarter) {
        return isForAll() ? ledger.indicators(quarter) : List.of();
    }

    /** Homes of which an indicator's quarter is withheld, by the node above them. */
    public Map<String, Set<String>> withheld(String indicator, Quarter quarter) {
        return isForAll() ? new TreeMap<>(WhatIf.withheld(ledger.latest(indicator, quarter))) : Map.of();
    }

    /** The other quarter of the half-year; whether it can be asked about shows {@link #quarters()}. */
    public static Quarter otherHalf(Quarter quarter) {
        return quarter.number() % 2 == 1 ? quarter.next() : quarter.previous();
    }

    /**
     * If homes were told of together.
     *
     * @param groups homes that are withheld and stand under one node, two or more in each group
     * @throws IllegalArgumentException for others
     */
    public WhatIfCounts pooled(String indicator, Quarter quarter, Collection<Set<String>> groups) {
        requireAll();
        var hidden = withheld(indicator, quarter).values();
        var pools = new ArrayList<Pool>();
        for (var homes : groups) {
            if (homes.size() < 2 || hidden.stream().noneMatch(below -> below.containsAll(homes))) {
                throw new IllegalArgumentException("pooled are two or more homes that are withheld under one node");
            }
            pools.add(new Pool(GROUP + pools.size(), homes));
        }
        keep(
                indicator,
                quarter,
                groups.stream()
                        .map(homes -> String.join(" ", new TreeSet<>(homes)))
                        .collect(Collectors.joining("; ")));
        var answer = ask(indicator, List.of(quarter), pools);
        var asked = groups.stream().flatMap(Set::stream).collect(Collectors.toSet());
        return counts(
                answer, asked, (int) pools.stream().filter(answer::isShown).count());
    }

    /** If a quarter and the other one of its half-year were told of together. */
    public WhatIfCounts halfYear(String indicator, Quarter quarter) {
        requireAll();
        var other = otherHalf(quarter);
        keep(indicator, quarter, other.toString());
        var answer = ask(indicator, List.of(quarter, other), List.of());
        return counts(answer, answer.withheld(), 0);
    }

    private WhatIf.Answer ask(String indicator, List<Quarter> quarters, List<Pool> pools) {
        return WhatIf.ask(
                ledger.of(indicator, quarters.getFirst().year()),
                new Grouping(
                        quarters.stream().map(quarter -> quarter.number() - 1).toList(), pools),
                ledger.rule(indicator, quarters));
    }

    private static WhatIfCounts counts(WhatIf.Answer answer, Set<String> asked, int groups) {
        var given = new HashSet<>(answer.givenBack());
        given.retainAll(asked);
        var still = asked.stream()
                .filter(home -> !given.contains(home))
                .map(answer.reasons()::get)
                .toList();
        var tooFew =
                (int) still.stream().filter(reason -> reason == Reason.TOO_FEW).count();
        var byGender = answer.cells().stream()
                .filter(cell -> cell.group() != Group.T)
                .map(cell -> cell.node())
                .filter(node -> given.contains(node) || node.startsWith(GROUP))
                .distinct()
                .count();
        return new WhatIfCounts(
                answer.withheld().size(),
                asked.size(),
                given.size(),
                groups,
                (int) byGender,
                tooFew,
                still.size() - tooFew);
    }

    private void keep(String indicator, Quarter quarter, String grouping) {
        var by = signedIn.person().orElseThrow().username();
        notes.keep(clock.instant(), by, indicator, quarter.toString(), grouping);
    }

    private void requireAll() {
        if (!isForAll()) {
            throw new AccessDeniedException("the ledger is of the whole organisation");
        }
    }
}
