/** Tests of writing, proposing and deciding. */
@NullMarked
package se.lyhord.indicator.editing;

import org.jspecify.annotations.NullMarked;
