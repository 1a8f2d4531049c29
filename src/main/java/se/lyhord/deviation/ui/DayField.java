package se.lyhord.deviation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day, with weeks from Monday and words in the page's language; what is wrong with it is told when it is sent. */
class DayField extends DatePicker {

    DayField(String label, @Nullable LocalDate day) {
        super(label, day);
        setLocale(getLocale());
        setI18n(words());
        setManualValidation(true);
        // A calendar that opens while one types, and goes with its dialog on Enter, leaves the page hidden to screen
        // readers; its button and the arrow keys open it.
        setAutoOpen(false);
        addValueChangeListener(_ -> setInvalid(false));
    }

    /** The day; empty where none is written. */
    Optional<LocalDate> day() {
        return getOptionalValue();
    }

    /** Says that what is written is no day, where it is none. */
    boolean isUnreadable() {
        if (isInputUnparsable()) {
            refuse(getTranslation("deviation.day.unreadable"));
        }
        return isInputUnparsable();
    }

    void refuse(String reason) {
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
        words.setDateFormat(getTranslation("deviation.day.format"));
        words.setToday(getTranslation("deviation.day.today"));
        words.setCancel(getTranslation("deviation.cancel"));
        return words;
    }

    /** From Sunday, as the component counts them. */
    private List<String> weekdays(TextStyle style) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, getLocale()))
                .toList();
    }
}
