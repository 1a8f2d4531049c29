/** The log of what was signed and sent, on the page of a plan. */
@NullMarked
package se.lyhord.plan.ui.sending;

import org.jspecify.annotations.NullMarked;
