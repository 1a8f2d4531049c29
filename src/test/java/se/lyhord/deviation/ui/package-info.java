/** Tests of how deviations and inspections are put in words. */
@NullMarked
package se.lyhord.deviation.ui;

import org.jspecify.annotations.NullMarked;
