/** The list of plans at a home, and the dialog that registers a follow-up. */
@NullMarked
package se.lyhord.plan.ui;

import org.jspecify.annotations.NullMarked;
