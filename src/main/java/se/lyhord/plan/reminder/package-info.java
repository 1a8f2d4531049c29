/** Reminders of what is due about plans: a mail a day, and a calendar of one's own. */
@NamedInterface("reminder")
@NullMarked
package se.lyhord.plan.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
