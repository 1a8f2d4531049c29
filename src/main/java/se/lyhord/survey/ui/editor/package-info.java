/** Where a quality lead writes the next version of a questionnaire and sees it as young people will. */
@NullMarked
package se.lyhord.survey.ui.editor;

import org.jspecify.annotations.NullMarked;
