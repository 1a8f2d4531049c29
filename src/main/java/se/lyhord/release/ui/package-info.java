/** Pages for quality leads: what is withheld and why, what another grouping would give back, and the thresholds. */
@NullMarked
package se.lyhord.release.ui;

import org.jspecify.annotations.NullMarked;
