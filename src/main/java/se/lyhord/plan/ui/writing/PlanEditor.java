package se.lyhord.plan.ui.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import se.lyhord.plan.document.PlainLanguage;
import se.lyhord.plan.form.FormSection;

/** The sections of a form to write in, and beside them what is still missing. */
class PlanEditor extends Div {

    private final transient PlanDesk desk;
    private final KeepingLine keeping;
    private final ContentPanel content = new ContentPanel();
    private final HintPanel hints;

    PlanEditor(PlanDesk desk, PlainLanguage language, ZoneId zone, Runnable takeTheirs) {
        this.desk = desk;
        this.keeping = new KeepingLine(zone, desk::overrule, takeTheirs);
        this.hints = new HintPanel(language);
        addClassName("plan-editor");
        var sections = new Div();
        sections.addClassName("plan-sections");
        desk.form().sections().forEach(section -> sections.add(section(section)));
        var beside = new Div(keeping, content, hints);
        beside.addClassName("plan-beside");
        add(beside, sections);
        desk.onChange(this::show);
        show();
    }

    private void show() {
        WritingScript.settled(this, desk.state() instanceof PlanDesk.State.Kept);
        keeping.show(desk.state(), desk.isMarked());
        content.show(desk.form(), desk.completeness());
        hints.show(desk.content());
    }

    private Section section(FormSection section) {
        var made = new Section(new H2(section.title().in(getLocale())));
        made.addClassName("panel");
        section.help().ifPresent(help -> {
            var text = new Paragraph(help.in(getLocale()));
            text.addClassName("quiet");
            made.add(text);
        });
        Component fields = section.isOfGoals() ? new GoalsForm(desk) : new FieldsForm(section, desk);
        made.add(fields);
        return made;
    }
}
