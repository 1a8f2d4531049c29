/** Where a person says how to be reminded. */
@NullMarked
package se.lyhord.plan.ui.reminder;

import org.jspecify.annotations.NullMarked;
