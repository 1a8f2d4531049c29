package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import se.lyhord.plan.form.ContentElement;
import se.lyhord.plan.task.CheckPoint;
import se.lyhord.plan.task.CheckedPlan;
import se.lyhord.plan.task.Finding;
import se.lyhord.plan.ui.PlanWords;

/** How the findings of a self-check are put in the words of a page, and in colours. */
record CheckWords(Component page, Locale locale) {

    /** What was found at a point of a plan, as {@code Försenad, skulle senast 15 juli 2022}. */
    String finding(CheckedPlan plan, Finding finding) {
        if (finding.point() == CheckPoint.COMPLETE && finding.day() == null && isKnown(finding)) {
            return page.getTranslation("plan.check.complete.told", plan.elementsTold(), ContentElement.values().length);
        }
        var day = PlanWords.day(finding.day(), locale);
        return page.getTranslation(
                "plan.check." + finding.point().key() + "." + finding.verdict().key(), day);
    }

    private static boolean isKnown(Finding finding) {
        return finding.verdict() == Finding.Verdict.FINE || finding.verdict() == Finding.Verdict.LACKING;
    }

    /** The name of the plans' state that has its colours. */
    static String colour(Finding finding) {
        return switch (finding.verdict()) {
            case FINE -> "on-time";
            case DONE_LATE, TO_COME -> "due-soon";
            case LATE, LACKING -> "overdue";
            case UNKNOWN, NOTHING -> "ended";
        };
    }
}
