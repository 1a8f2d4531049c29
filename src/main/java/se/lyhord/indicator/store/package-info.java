/** Reads what the indicators count, and keeps the counts of homes and nodes. */
@NullMarked
package se.lyhord.indicator.store;

import org.jspecify.annotations.NullMarked;
