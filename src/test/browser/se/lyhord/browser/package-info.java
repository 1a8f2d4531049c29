/** The product in a real browser, as its users meet it. */
@NullMarked
package se.lyhord.browser;

import org.jspecify.annotations.NullMarked;
