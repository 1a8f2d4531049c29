/** Who sees what is withheld and why, and what another grouping would give back of a reference case. */
@NullMarked
package se.lyhord.release.withheld;

import org.jspecify.annotations.NullMarked;
