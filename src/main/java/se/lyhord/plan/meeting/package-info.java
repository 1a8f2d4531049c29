/** Follow-up meetings of plans: what was said and decided, and how a wrong entry is put right. */
@NullMarked
package se.lyhord.plan.meeting;

import org.jspecify.annotations.NullMarked;
