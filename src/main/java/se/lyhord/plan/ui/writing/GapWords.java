package se.lyhord.plan.ui.writing;

import java.util.Locale;
import se.lyhord.plan.document.Completeness.Gap;
import se.lyhord.plan.form.PlanForm;
import se.lyhord.plan.ui.PlanWords.Translation;

/** What is missing in a plan, in words. */
final class GapWords {

    private GapWords() {}

    static String of(Gap gap, PlanForm form, Locale language, Translation words) {
        if (gap.what().equals("field")) {
            return form.field(gap.place().id())
                    .map(field -> field.label().in(language))
                    .orElse(gap.place().id());
        }
        return words.of("plan.gap." + gap.what(), gap.place().id());
    }
}
