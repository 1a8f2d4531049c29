package se.lyhord.release.store;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lyhord.disclosure.Reason;
import se.lyhord.release.Audience;

/** Reasons and audiences as they are written in tables. */
final class StoredReasons {

    private StoredReasons() {}

    static Optional<Reason> read(@Nullable String text) {
        return Optional.ofNullable(text).map(each -> Reason.valueOf(each.toUpperCase(Locale.ROOT)));
    }

    static String written(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    static Audience audience(String text) {
        return Audience.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
