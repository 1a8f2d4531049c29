package se.lyhord.release.store;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.disclosure.Reason;

/** Reasons as they are written in tables. */
final class StoredReasons {

    private StoredReasons() {}

    static Optional<Reason> read(@Nullable String text) {
        return Optional.ofNullable(text).map(each -> Reason.valueOf(each.toUpperCase(Locale.ROOT)));
    }

    static String written(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
