/** Tests of what an SQL file may do in the database. */
@NullMarked
package se.lyhord.indicator.store;

import org.jspecify.annotations.NullMarked;
