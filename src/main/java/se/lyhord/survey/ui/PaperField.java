package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import se.lyhord.survey.paper.Entered;
import se.lyhord.survey.template.Kind;
import se.lyhord.survey.template.Question;

/** Where the answer to one question of a paper is typed, by the digits beside the boxes. */
class PaperField extends Div {

    private static final int LONGEST_TEXT = 500;

    private final transient Question question;
    private final TextFieldBase<?, String> field;

    PaperField(int number, Question question) {
        this.question = question;
        addClassName("survey-paper-field");
        field = question.kind() == Kind.TEXT ? text() : digits();
        field.setLabel(number + ". " + question.text().in(getLocale()));
        field.getElement().setAttribute("autocomplete", "off");
        field.setErrorMessage(getTranslation("survey.paper.wrong"));
        add(field);
    }

    private TextArea text() {
        var area = new TextArea();
        area.setMaxLength(LONGEST_TEXT);
        return area;
    }

    private TextField digits() {
        var digits = new TextField();
        digits.setAllowedCharPattern("[0-9]");
        digits.setMaxLength(
                switch (question.kind()) {
                    case NUMBER -> 3;
                    case MULTIPLE -> question.options().size();
                    default -> 1;
                });
        digits.setHelperText(keys());
        return digits;
    }

    /** The digits and what they stand for. */
    private String keys() {
        if (question.kind() == Kind.NUMBER) {
            return getTranslation("survey.paper.number", question.most());
        }
        var keys = new ArrayList<String>();
        if (question.kind() == Kind.MULTIPLE) {
            keys.add(Entered.NONE_KEY + " " + getTranslation("survey.paper.none"));
        }
        for (var at = 0; at < question.options().size(); at++) {
            keys.add(at + 1 + " " + question.options().get(at).text().in(getLocale()));
        }
        if (question.kind().hasDontKnow()) {
            keys.add(Entered.DONT_KNOW_KEY + " " + getTranslation("survey.paper.dont-know"));
        }
        return String.join(" · ", keys);
    }

    /** Where one digit is the whole answer, the browser goes to the next question after it. */
    void goOnByItself() {
        if (question.kind() != Kind.TEXT && question.kind() != Kind.NUMBER && question.kind() != Kind.MULTIPLE) {
            getElement().setAttribute("data-goes-on", "");
        }
    }

    void whenTyped(Runnable typed) {
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(_ -> typed.run());
    }

    String typed() {
        return field.getValue();
    }

    void setWrong(boolean isWrong) {
        field.setInvalid(isWrong);
    }

    void focus() {
        field.focus();
    }
}
