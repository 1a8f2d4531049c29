/** What integration tests stand on: the whole application over a real PostgreSQL of their own. */
@NullMarked
package se.lyhord.testing;

import org.jspecify.annotations.NullMarked;
