/** The screens of deviations and inspections. */
@NullMarked
package se.lyhord.deviation.ui;

import org.jspecify.annotations.NullMarked;
