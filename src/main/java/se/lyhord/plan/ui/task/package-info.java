/** What is to be done about plans, who does it, and the manager's own check of it. */
@NullMarked
package se.lyhord.plan.ui.task;

import org.jspecify.annotations.NullMarked;
