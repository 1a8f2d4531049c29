/** Where a reader goes through what young people wrote, and where managers read what may be shown of it. */
@NullMarked
package se.lyhord.survey.ui.comment;

import org.jspecify.annotations.NullMarked;
