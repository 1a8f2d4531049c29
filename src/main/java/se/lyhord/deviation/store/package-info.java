/** Deviations and inspections in the database. */
@NullMarked
package se.lyhord.deviation.store;

import org.jspecify.annotations.NullMarked;
