package se.lyhord.survey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.Days;
import se.lyhord.survey.Opening;

/** First and last day of a period within a quarter. */
class DaysField extends Div {

    private final Quarter quarter;
    private final Input first = day("survey-round-first");
    private final Input last = day("survey-round-last");
    private final Paragraph wrong = new Paragraph();

    DaysField(Quarter quarter) {
        this.quarter = quarter;
        addClassName("survey-round-days");
        wrong.getElement().setAttribute("role", "alert");
        add(field(first, "survey.round.first-day"), field(last, "survey.round.last-day"), wrong);
    }

    /** The days; empty where they are missing or wrong, which is said. */
    Optional<Days> days() {
        try {
            var days = new Days(LocalDate.parse(first.getValue()), LocalDate.parse(last.getValue()));
            if (days.areWithin(quarter) && days.count() >= Opening.LEAST_DAYS) {
                wrong.setText("");
                return Optional.of(days);
            }
        } catch (DateTimeParseException | IllegalArgumentException _) {
            // told below, as days outside the quarter are
        }
        wrong.setText(getTranslation(
                "survey.round.days.wrong",
                quarter.firstDay().toString(),
                quarter.lastDay().toString(),
                Opening.LEAST_DAYS));
        return Optional.empty();
    }

    private Input day(String id) {
        var day = new Input();
        day.setType("date");
        day.setId(id);
        return day;
    }

    private Div field(Input day, String key) {
        day.getElement().setAttribute("min", quarter.firstDay().toString());
        day.getElement().setAttribute("max", quarter.lastDay().toString());
        var label = new NativeLabel(getTranslation(key));
        label.setFor(day);
        return new Div(label, day);
    }
}
