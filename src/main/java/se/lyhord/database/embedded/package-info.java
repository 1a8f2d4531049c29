/** A durable PostgreSQL of our own in the home folder, shared by the processes that use the folder. */
@NullMarked
package se.lyhord.database.embedded;

import org.jspecify.annotations.NullMarked;
