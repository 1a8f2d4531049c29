/** Where a value came from: its definition, the run that computed it, and what was counted. */
@NamedInterface("explanation")
@NullMarked
package se.lyhord.indicator.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
