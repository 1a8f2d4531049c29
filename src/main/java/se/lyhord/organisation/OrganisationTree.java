package se.lyhord.organisation;

import java.util.List;

/** The tree of the organisation, at a quarter and for a person. */
public interface OrganisationTree {

    /** The tree that a quarter's values follow, every node of it, parents in any order. */
    List<Node> of(Quarter quarter);

    /** Nodes that the person who is signed in may see, in today's tree: parents before children, then by name. */
    List<Node> inScope();

    /** Whether the nodes of the person who is signed in take in the whole tree. */
    boolean isAllInScope();

    /** What a node in scope is called; the code itself where it is none. */
    String nameOf(String code);
}
