/** The page on which people sign in. */
@NullMarked
package se.lyhord.access.ui;

import org.jspecify.annotations.NullMarked;
