/** Pages of the indicators: what each counts, where it is used, its versions, and how a new one comes about. */
@NamedInterface("navigation")
@NullMarked
package se.lyhord.indicator.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
