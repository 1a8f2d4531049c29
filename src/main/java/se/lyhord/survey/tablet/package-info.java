/** What the tablet's script posts to: plain requests without a session, each with its code in the body. */
@NullMarked
package se.lyhord.survey.tablet;

import org.jspecify.annotations.NullMarked;
