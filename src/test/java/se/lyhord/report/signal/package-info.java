/** Tests of what is called more than chance, against published and R's numbers. */
@NullMarked
package se.lyhord.report.signal;

import org.jspecify.annotations.NullMarked;
