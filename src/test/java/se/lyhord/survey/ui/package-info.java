/** Tests of what the tablet's pages show. */
@NullMarked
package se.lyhord.survey.ui;

import org.jspecify.annotations.NullMarked;
