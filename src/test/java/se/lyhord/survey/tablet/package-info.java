/** Tests of what the tablet's script posts to. */
@NullMarked
package se.lyhord.survey.tablet;

import org.jspecify.annotations.NullMarked;
