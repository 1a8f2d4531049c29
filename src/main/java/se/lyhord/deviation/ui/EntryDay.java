package se.lyhord.deviation.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.shell.DayField;

/** A day of an entry; what is wrong with it is told when the entry is sent. */
class EntryDay extends DayField {

    EntryDay(String label, @Nullable LocalDate day) {
        super(label, day);
        setManualValidation(true);
    }

    /** The day; empty where none is written. */
    Optional<LocalDate> day() {
        return getOptionalValue();
    }

    /** Says that what is written is no day, where it is none. */
    boolean isUnreadable() {
        if (isInputUnparsable()) {
            refuse(getTranslation("shell.day.unreadable"));
        }
        return isInputUnparsable();
    }
}
