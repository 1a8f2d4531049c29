/** Questionnaires on paper: printing them, and entering what was answered on them. */
@NullMarked
package se.lyhord.survey.paper;

import org.jspecify.annotations.NullMarked;
