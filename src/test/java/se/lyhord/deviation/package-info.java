/** Tests of deviations and inspections. */
@NullMarked
package se.lyhord.deviation;

import org.jspecify.annotations.NullMarked;
