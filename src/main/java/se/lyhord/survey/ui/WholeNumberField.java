package se.lyhord.survey.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/** Where staff write a number from 1 on. */
class WholeNumberField extends IntegerField {

    WholeNumberField(String label) {
        super(label);
        setMin(1);
    }

    /** The number, if it is one from 1 to the highest; otherwise the field says so. */
    Optional<Integer> asked(int highest) {
        setMax(highest);
        var value = getValue();
        if (value != null && value >= 1 && value <= highest) {
            return Optional.of(value);
        }
        refuse(getTranslation("survey.round.number.missing", 1, highest));
        return Optional.empty();
    }

    /** Says why the number cannot stand, and puts the cursor there. */
    void refuse(String why) {
        setErrorMessage(why);
        setInvalid(true);
        focus();
    }
}
