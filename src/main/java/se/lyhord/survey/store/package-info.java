/** Questionnaires, rounds, sealed and released answers in the database. */
@NullMarked
package se.lyhord.survey.store;

import org.jspecify.annotations.NullMarked;
