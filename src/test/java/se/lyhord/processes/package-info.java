/** The commands of {@code ./lyhord} as real processes beside each other. */
@NullMarked
package se.lyhord.processes;

import org.jspecify.annotations.NullMarked;
