package se.lyhord.survey;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the help lines that the last page names can be called, by language ({@code sv}, {@code en}); no hours are shown in
 * a language without them.
 *
 * @param bris Bris, 116 111
 * @param ivo the children's line of the Health and Social Care Inspectorate, 020-120 06 06
 */
@ConfigurationProperties("lyhord.survey.hours")
public record HelpLines(
        @DefaultValue Map<String, String> bris,
        @DefaultValue Map<String, String> ivo) {}
