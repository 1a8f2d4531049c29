/** Deadlines that placing municipalities have agreed, beside those of the operation profiles. */
@NullMarked
package se.lyhord.plan.rule;

import org.jspecify.annotations.NullMarked;
