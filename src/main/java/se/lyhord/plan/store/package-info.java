/** Plans and follow-ups in the database. */
@NullMarked
package se.lyhord.plan.store;

import org.jspecify.annotations.NullMarked;
