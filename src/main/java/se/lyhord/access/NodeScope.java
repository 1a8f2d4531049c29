package se.lyhord.access;

/** The nodes that the person who is signed in may see, answered by the module that knows the tree. */
public interface NodeScope {

    boolean contains(String nodeCode);

    /** Refuses what lies outside. */
    default void require(String nodeCode) {
        if (!contains(nodeCode)) {
            throw new OutsideScope(nodeCode);
        }
    }
}
