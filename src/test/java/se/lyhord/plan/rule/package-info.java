/** Tests of the deadlines that municipalities have agreed. */
@NullMarked
package se.lyhord.plan.rule;

import org.jspecify.annotations.NullMarked;
