/** The lock that lets one run of a job go on at a time, whatever process it is in. */
@NullMarked
package se.lyhord.batch.store;

import org.jspecify.annotations.NullMarked;
