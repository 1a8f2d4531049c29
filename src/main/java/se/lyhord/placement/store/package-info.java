/** Placements in the database. */
@NullMarked
package se.lyhord.placement.store;

import org.jspecify.annotations.NullMarked;
