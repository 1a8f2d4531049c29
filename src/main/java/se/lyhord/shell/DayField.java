package se.lyhord.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day, in a field that speaks the page's language, with weeks from Monday. */
public class DayField extends DatePicker {

    public DayField(String label, @Nullable LocalDate day) {
        super(label, day);
        setLocale(getLocale());
        setI18n(words());
        // A calendar that opens while one types, and goes with its dialog on Enter, leaves the page hidden to screen
        // readers; its button and the arrow keys open it.
        setAutoOpen(false);
        addValueChangeListener(_ -> setInvalid(false));
    }

    /** Shows why the day cannot stand, and puts the cursor there. */
    public void refuse(String reason) {
        setManualValidation(true);
        setErrorMessage(reason);
        setInvalid(true);
        focus();
    }

    private DatePickerI18n words() {
        var words = new DatePickerI18n();
        words.setMonthNames(Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE));
        words.setFirstDayOfWeek(1);
        words.setDateFormat(getTranslation("shell.day.format"));
        words.setToday(getTranslation("shell.day.today"));
        words.setCancel(getTranslation("shell.cancel"));
        words.setBadInputErrorMessage(getTranslation("shell.day.unreadable"));
        return words;
    }

    /** From Sunday, as the component counts them. */
    private List<String> weekdays(TextStyle style) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, getLocale()))
                .toList();
    }
}
