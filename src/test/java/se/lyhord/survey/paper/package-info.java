/** Tests of questionnaires on paper. */
@NullMarked
package se.lyhord.survey.paper;

import org.jspecify.annotations.NullMarked;
