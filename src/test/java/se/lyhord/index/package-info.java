/** Tests of the quality index. */
@NullMarked
package se.lyhord.index;

import org.jspecify.annotations.NullMarked;
