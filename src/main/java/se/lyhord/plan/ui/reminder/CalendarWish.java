package se.lyhord.plan.ui.reminder;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import se.lyhord.plan.reminder.BeingReminded;

/** A calendar of the own duties: its link is made, renewed or removed, and how to use it is told. */
class CalendarWish extends Div {

    private final transient BeingReminded reminded;
    private final Paragraph standing = new Paragraph();
    private final Button make = new Button();
    private final Button renew = new Button();
    private final Button remove = new Button();
    private final Div link = new Div();

    CalendarWish(BeingReminded reminded) {
        this.reminded = reminded;
        addClassName("panel");
        standing.addClassName("plan-remind-standing");
        standing.getElement().setAttribute("role", "status");
        make.setText(getTranslation("plan.remind.link.make"));
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickListener(_ -> make());
        renew.setText(getTranslation("plan.remind.link.renew"));
        renew.addClickListener(_ -> askFirst("renew", this::make));
        remove.setText(getTranslation("plan.remind.link.remove"));
        remove.addClickListener(_ -> askFirst("remove", this::remove));
        var buttons = new Div(make, renew, remove);
        buttons.addClassName("toolbar");
        add(
                new H2(getTranslation("plan.remind.by-calendar")),
                new Paragraph(getTranslation("plan.remind.by-calendar.what")),
                standing,
                buttons,
                link,
                instructions());
        show();
    }

    private void show() {
        var hasOne = reminded.own().hasCalendar();
        standing.setText(getTranslation(hasOne ? "plan.remind.by-calendar.is" : "plan.remind.by-calendar.none"));
        make.setVisible(!hasOne);
        renew.setVisible(hasOne);
        remove.setVisible(hasOne);
    }

    private void make() {
        var secret = reminded.byCalendar();
        link.removeAll();
        link.add(new CalendarLink(secret, reminded.link(secret), link::removeAll));
        show();
    }

    private void remove() {
        reminded.notByCalendar();
        link.removeAll();
        show();
        make.focus();
    }

    private void askFirst(String what, Runnable work) {
        var sure = new ConfirmDialog();
        sure.setHeader(getTranslation("plan.remind.link." + what + ".sure"));
        sure.setText(getTranslation("plan.remind.link." + what + ".what"));
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("plan.remind.cancel"));
        sure.setConfirmText(getTranslation("plan.remind.link." + what));
        sure.addConfirmListener(_ -> work.run());
        sure.open();
    }

    private NativeDetails instructions() {
        var list = new UnorderedList();
        Stream.of("outlook", "google", "iphone", "android", "internet", "delay")
                .forEach(place -> list.add(new ListItem(getTranslation("plan.remind.how." + place))));
        return new NativeDetails(getTranslation("plan.remind.how"), list);
    }
}
