/** Tests of the indicators: their files, their counting, and the reference cases computed from their records. */
@NullMarked
package se.lyhord.indicator;

import org.jspecify.annotations.NullMarked;
