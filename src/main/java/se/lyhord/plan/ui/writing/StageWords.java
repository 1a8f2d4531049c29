package se.lyhord.plan.ui.writing;

import java.util.Locale;
import se.lyhord.plan.ui.PlanWords;
import se.lyhord.plan.ui.PlanWords.Translation;
import se.lyhord.plan.writing.PlanStage;

/** How far a plan has come, in words. */
final class StageWords {

    private StageWords() {}

    static String of(PlanStage stage, Locale language, Translation words) {
        var version = stage.versions().size();
        var text = switch (stage) {
            case PlanStage.Drafting _, PlanStage.Formless _ -> words.of("plan.stage.drafting");
            case PlanStage.Revising _ -> words.of("plan.stage.revising", version);
            case PlanStage.Established _ -> words.of("plan.stage.established", version);
            case PlanStage.Closed closed ->
                words.of("plan.stage.closed", version, PlanWords.day(closed.closedOn(), language));
            case PlanStage.Ended _ -> words.of("plan.stage.ended");
        };
        return stage.stay()
                .establishedElsewhere()
                .map(day -> text + ". " + words.of("plan.stage.elsewhere", PlanWords.day(day, language)))
                .orElse(text);
    }
}
