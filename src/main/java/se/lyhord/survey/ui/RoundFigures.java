package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import se.lyhord.survey.Progress;
import se.lyhord.survey.SurveyRounds.Standing;

/** How the codes of a round stand, each kind counted apart, and the response rate in steps. */
class RoundFigures extends DescriptionList {

    RoundFigures(Standing standing) {
        addClassName("survey-round-figures");
        figure("invited", standing.round().invited());
        figure("left", standing.left());
        figure("printed", standing.printed());
        figure("handed-out", standing.handedOut());
        figure("declined", standing.declined());
        figure("withdrawn", standing.withdrawn());
        figure("replaced", standing.replaced());
        figure("answered", inWords(standing.answered()));
        standing.answered()
                .rate(standing.round().invited())
                .ifPresent(rate -> figure("rate", getTranslation("survey.round.rate", rate.from(), rate.to())));
    }

    private void figure(String key, int value) {
        figure(key, String.valueOf(value));
    }

    private void figure(String key, String value) {
        add(new Div(new Term(getTranslation("survey.round.figure." + key)), new Description(value)));
    }

    private String inWords(Progress progress) {
        return progress.from() == 0
                ? getTranslation("survey.round.fewer-than-five")
                : getTranslation(
                        "survey.round.from-to", String.valueOf(progress.from()), String.valueOf(progress.to()));
    }
}
