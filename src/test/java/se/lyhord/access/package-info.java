/** Who may sign in. */
@NullMarked
package se.lyhord.access;

import org.jspecify.annotations.NullMarked;
