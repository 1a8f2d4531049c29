/** What is withheld and why, and what another grouping would give back: for those who answer for the whole. */
@NullMarked
package se.lyhord.release.withheld;

import org.jspecify.annotations.NullMarked;
