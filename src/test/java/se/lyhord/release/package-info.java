/** Tests of what is released, with the real protection and with one that protects nobody. */
@NullMarked
package se.lyhord.release;

import org.jspecify.annotations.NullMarked;
