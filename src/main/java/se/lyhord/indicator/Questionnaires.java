package se.lyhord.indicator;

import java.util.Optional;

/** The questionnaires that responses can be to. */
public interface Questionnaires {

    /** Empty where there is none of that id and version. */
    Optional<Questionnaire> find(String template, int version);
}
