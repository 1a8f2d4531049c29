/** The dashboard: charts of the indicators with their tables, and the button that computes them. */
@NullMarked
package se.lyhord.report.ui;

import org.jspecify.annotations.NullMarked;
