package se.lyhord.survey;

import se.lyhord.survey.Answering.Outcome;

/** A tablet that belongs to no home and shows its questions in Swedish. */
record ATablet(Answering answering) {

    Outcome open(String code) {
        return answering.open(PresentedCode.of(code), ASurveyedHome.PAGE);
    }

    Outcome answer(String code, String question, int answer, String key) {
        return answering.answer(PresentedCode.of(code), question, new Given(answer, ""), "sv", key);
    }

    Outcome handIn(String code, String key) {
        return answering.handIn(PresentedCode.of(code), "sv", key);
    }
}
