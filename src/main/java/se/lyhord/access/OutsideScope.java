package se.lyhord.access;

import org.springframework.security.access.AccessDeniedException;

/** Somebody asked for a node that is not theirs to see, or that does not exist: the answer is the same. */
public class OutsideScope extends AccessDeniedException {

    OutsideScope(String nodeCode) {
        super("outside the person's scope: " + nodeCode);
    }
}
