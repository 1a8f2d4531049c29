package se.lyhord.plan.ui.reminder;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import se.lyhord.plan.reminder.BeingReminded;

/** The ways of being reminded beside each other; it can stand on any page of theirs who have duties about plans. */
@StyleSheet("plan-reminder.css")
public class RemindersPanel extends Div {

    public RemindersPanel(BeingReminded reminded) {
        addClassName("plan-remind");
        add(new MailWish(reminded), new CalendarWish(reminded));
    }
}
