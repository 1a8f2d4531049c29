/** The page on which a plan is drawn up, read and printed. */
@NullMarked
package se.lyhord.plan.ui.writing;

import org.jspecify.annotations.NullMarked;
