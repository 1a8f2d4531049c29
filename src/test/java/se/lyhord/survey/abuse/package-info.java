/** Faults and attacks that the survey withstands, over HTTP and against the real database. */
@NullMarked
package se.lyhord.survey.abuse;

import org.jspecify.annotations.NullMarked;
