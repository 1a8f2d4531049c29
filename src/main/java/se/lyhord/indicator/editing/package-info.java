/** A quality lead writes how an indicator is counted, tries it, and another one decides. */
@NullMarked
package se.lyhord.indicator.editing;

import org.jspecify.annotations.NullMarked;
