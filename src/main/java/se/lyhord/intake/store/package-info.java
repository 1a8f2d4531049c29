/** Staging tables: how rows get in, what is checked there, and how they are merged. */
@NullMarked
package se.lyhord.intake.store;

import org.jspecify.annotations.NullMarked;
