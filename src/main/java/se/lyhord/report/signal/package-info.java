/** What released figures tell beyond chance, in results that a manager can be told in words. */
@NullMarked
package se.lyhord.report.signal;

import org.jspecify.annotations.NullMarked;
