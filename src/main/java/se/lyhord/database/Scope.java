package se.lyhord.database;

import java.util.Set;
import java.util.TreeSet;

/**
 * The part of the organisation whose rows a transaction may see. Row-level security reads it from the transaction's
 * settings; a transaction without one sees nothing.
 */
public sealed interface Scope {

    /** Nothing: nobody is signed in. */
    record Nowhere() implements Scope {}

    /**
     * The named nodes and all below them, in today's tree.
     *
     * @param role what the person does at work: some rows are for one role alone
     */
    record Within(Set<String> nodes, String role) implements Scope {
        public Within {
            nodes = Set.copyOf(nodes);
            nodes.forEach(Within::requireCode);
        }

        private static void requireCode(String code) {
            if (code.isBlank() || code.contains(",") || code.contains("*")) {
                throw new IllegalArgumentException("A node code is not blank and has no comma or asterisk: " + code);
            }
        }
    }

    /** The whole organisation: for jobs, never for a person. */
    record Everywhere() implements Scope {}

    /** The form in which the database reads it. */
    default String setting() {
        return switch (this) {
            case Nowhere _ -> "";
            case Everywhere _ -> "*";
            case Within within -> String.join(",", new TreeSet<>(within.nodes()));
        };
    }

    /** The person's role as the database reads it; empty for jobs and for nobody. */
    default String roleSetting() {
        return this instanceof Within within ? within.role() : "";
    }
}
