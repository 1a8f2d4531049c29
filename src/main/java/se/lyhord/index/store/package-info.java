/** Versions and raw values of the quality index, in the database. */
@NullMarked
package se.lyhord.index.store;

import org.jspecify.annotations.NullMarked;
