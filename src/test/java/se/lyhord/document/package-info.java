/** Tests of drawings. */
@NullMarked
package se.lyhord.document;

import org.jspecify.annotations.NullMarked;
