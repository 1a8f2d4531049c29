package se.lyhord.plan.ui.reminder;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.lyhord.access.Role;
import se.lyhord.plan.reminder.BeingReminded;

/** Those who have duties about plans say how they want to be reminded of them. */
@Route("reminders")
@Menu(title = "plan.remind.title", order = 29)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER})
class RemindersView extends Main implements HasDynamicTitle {

    RemindersView(BeingReminded reminded) {
        addClassName("page");
        var introduction = new Paragraph(getTranslation("plan.remind.introduction"));
        introduction.addClassName("quiet");
        add(new H1(getTranslation("plan.remind.title")), introduction, new RemindersPanel(reminded));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.remind.title") + " – Lyhörd";
    }
}
