package se.lyhord.plan.ui.task;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.lyhord.plan.task.CheckedPlan;
import se.lyhord.plan.task.Checklist;
import se.lyhord.plan.task.Finding;
import se.lyhord.plan.ui.ClientLink;

/** The plans of a self-check, one below the other, each with what was found point by point. */
class CheckedPlans extends UnorderedList {

    CheckedPlans(Checklist list) {
        addClassName("check-list");
        list.plans().forEach(plan -> add(row(plan)));
    }

    private ListItem row(CheckedPlan plan) {
        var contact = new Div(plan.contact().isBlank() ? getTranslation("plan.task.nobody") : plan.contact());
        contact.addClassName("quiet");
        var row = new ListItem(new Div(new ClientLink(plan.placement(), plan.clientRef()), contact));
        plan.findings().forEach(finding -> row.add(finding(plan, finding)));
        row.addClassName("check");
        return row;
    }

    private Div finding(CheckedPlan plan, Finding finding) {
        var title = new Span(getTranslation("plan.check." + finding.point().key()));
        title.addClassName("check-point");
        return new Div(
                title,
                Parts.badge(new CheckWords(this, getLocale()).finding(plan, finding), CheckWords.colour(finding)));
    }
}
