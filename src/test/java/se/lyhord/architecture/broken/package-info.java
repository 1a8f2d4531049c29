/** Breaks every architecture rule once, so that each rule is seen to notice. */
@NullMarked
package se.lyhord.architecture.broken;

import org.jspecify.annotations.NullMarked;
