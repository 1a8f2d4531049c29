/** The tree and the operation profiles in the database. */
@NullMarked
package se.lyhord.organisation.store;

import org.jspecify.annotations.NullMarked;
