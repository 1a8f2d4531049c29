/** The young person's pages on the tablet, and the page on which a home manager runs a round. */
@NullMarked
package se.lyhord.survey.ui;

import org.jspecify.annotations.NullMarked;
