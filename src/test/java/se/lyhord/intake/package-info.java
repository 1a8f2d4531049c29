/** Tests of the import: what lands, what is refused, and that nothing a file says brings it down. */
@NullMarked
package se.lyhord.intake;

import org.jspecify.annotations.NullMarked;
