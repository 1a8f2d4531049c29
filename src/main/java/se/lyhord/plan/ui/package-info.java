/** The list of plans, of one home or many. */
@NullMarked
package se.lyhord.plan.ui;

import org.jspecify.annotations.NullMarked;
