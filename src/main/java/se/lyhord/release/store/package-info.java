/** What was decided to be shown, in the database. */
@NullMarked
package se.lyhord.release.store;

import org.jspecify.annotations.NullMarked;
