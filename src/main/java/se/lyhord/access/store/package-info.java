/** People and their nodes in the database. */
@NullMarked
package se.lyhord.access.store;

import org.jspecify.annotations.NullMarked;
