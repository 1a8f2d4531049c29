/** What young people wrote in their own words: read by a person first, shown to others only without traces of anybody. */
@NullMarked
package se.lyhord.survey.comment;

import org.jspecify.annotations.NullMarked;
