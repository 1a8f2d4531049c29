package se.lyhord.plan.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lyhord.shell.DayField;

/** A day that has to be there. */
public class DayPicker extends DayField {

    public DayPicker(String label, @Nullable LocalDate day) {
        super(label, day);
        setRequiredIndicatorVisible(true);
    }
}
