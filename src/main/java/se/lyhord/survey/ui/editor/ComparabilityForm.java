package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import se.lyhord.survey.template.Comparability.Change;
import se.lyhord.survey.template.DraftQuestion;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Rearranging;

/** What changed since the question was last asked, and whether answers can be compared, where there is a choice. */
class ComparabilityForm extends Div {

    private final transient Desk desk;
    private final int at;
    private final Span what = new Span();
    private final Paragraph before = new Paragraph();
    private final RadioButtonGroup<String> decision = new RadioButtonGroup<>();

    ComparabilityForm(Desk desk, int at) {
        this.desk = desk;
        this.at = at;
        addClassName("draft-comparable");
        before.addClassName("quiet");
        decision.setLabel(getTranslation("survey.templates.compare"));
        decision.setItems(DraftQuestion.SAME, DraftQuestion.BROKEN);
        decision.setItemLabelGenerator(one -> getTranslation("survey.templates.compare." + one));
        decision.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.type(draft ->
                        Rearranging.change(draft, at, question -> question.with(Field.COMPARABLE, change.getValue())));
            }
        });
        add(new Paragraph(what), before, decision);
        show();
    }

    /** What was typed meanwhile may have changed it. */
    final void show() {
        var question = desk.draft().questions().get(at);
        var change = desk.comparability().change(question);
        what.setText(getTranslation("survey.templates.change." + change.name().toLowerCase(Locale.ROOT)));
        what.setClassName("draft-change-" + change.name().toLowerCase(Locale.ROOT));
        decision.setVisible(change == Change.REWORDED);
        decision.setValue(question.get(Field.COMPARABLE).isEmpty() ? null : question.get(Field.COMPARABLE));
        before.setVisible(change == Change.REWORDED || change == Change.RECODED);
        desk.comparability()
                .before(question.id())
                .map(Question::text)
                .ifPresent(text -> before.setText(getTranslation("survey.templates.before", text.in(getLocale()))));
    }
}
