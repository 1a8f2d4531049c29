/** Lyhörd: surveys and plan follow-ups at residential homes, and the quality indicators of both. */
@NullMarked
package se.lyhord;

import org.jspecify.annotations.NullMarked;
