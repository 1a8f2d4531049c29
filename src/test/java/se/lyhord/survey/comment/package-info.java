/** How comments are read, kept and shown. */
@NullMarked
package se.lyhord.survey.comment;

import org.jspecify.annotations.NullMarked;
