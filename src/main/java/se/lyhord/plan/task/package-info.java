/** What is to be done about which plan, by when and by whom. */
@NullMarked
package se.lyhord.plan.task;

import org.jspecify.annotations.NullMarked;
