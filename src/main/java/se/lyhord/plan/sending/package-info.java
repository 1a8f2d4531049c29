/** Versions of plans on their way to the case officer: signed where that is asked for, sent, and logged. */
@NullMarked
package se.lyhord.plan.sending;

import org.jspecify.annotations.NullMarked;
