/** The fewest people that may be told of: what is valid for a quarter, and how two people change it. */
@NullMarked
package se.lyhord.release.threshold;

import org.jspecify.annotations.NullMarked;
