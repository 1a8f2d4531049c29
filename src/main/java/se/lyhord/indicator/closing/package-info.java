/** Closes a quarter: checked by one person, approved by another, frozen with hashes, and revised where data come late. */
@NullMarked
@NamedInterface("closing")
package se.lyhord.indicator.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
