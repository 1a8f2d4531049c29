/** The made-up organisation's files, the same for the same day. */
@NullMarked
package se.lyhord.demo.data;

import org.jspecify.annotations.NullMarked;
