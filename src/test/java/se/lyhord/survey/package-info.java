/** Tests of questionnaires, codes, answering and release. */
@NullMarked
package se.lyhord.survey;

import org.jspecify.annotations.NullMarked;
