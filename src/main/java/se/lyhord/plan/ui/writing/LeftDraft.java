package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import se.lyhord.plan.ui.SafeHtml;
import se.lyhord.plan.writing.PlanDraft;

/** What was being written when the stay ended, to read and to copy from. */
class LeftDraft extends Div {

    LeftDraft(PlanDraft draft, ZoneId zone) {
        addClassName("panel");
        add(
                new H2(getTranslation("plan.left")),
                new Paragraph(getTranslation("plan.left.what", draft.changedBy())),
                new SafeHtml(new PlanPage(getLocale(), this::getTranslation, zone).html(draft)));
    }
}
