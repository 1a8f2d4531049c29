/** The report of stays that have no established plan. */
@NullMarked
package se.lyhord.plan.ui.without;

import org.jspecify.annotations.NullMarked;
