/** Questionnaires as data: their files, versions, translations, pictures, and the words of the tablet itself. */
@NamedInterface("template")
@NullMarked
package se.lyhord.survey.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
