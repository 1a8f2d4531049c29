package se.lyhord.indicator;

import java.util.List;
import se.lyhord.organisation.Quarter;

/** Which versions of questionnaires were answered in the quarters that have been counted. */
public interface AnsweredVersions {

    /**
     * A version that somebody in the organisation answered.
     *
     * @param quarter in which
     * @param template the questionnaire's name
     * @param version its number
     */
    record AnsweredVersion(Quarter quarter, String template, int version) {}

    /** Of a questionnaire, by quarter and version. */
    List<AnsweredVersion> of(String template);
}
