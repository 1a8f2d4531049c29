/** Tests of reminders of what is due about plans. */
@NullMarked
package se.lyhord.plan.reminder;

import org.jspecify.annotations.NullMarked;
