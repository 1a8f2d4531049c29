/** Tests of charts and of figures in words. */
@NullMarked
package se.lyhord.report;

import org.jspecify.annotations.NullMarked;
