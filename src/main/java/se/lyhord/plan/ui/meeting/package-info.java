/** The page on which a follow-up is written, and the follow-ups of a plan as they are read. */
@NullMarked
package se.lyhord.plan.ui.meeting;

import org.jspecify.annotations.NullMarked;
