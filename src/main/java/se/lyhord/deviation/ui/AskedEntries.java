package se.lyhord.deviation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.EntryChoice;
import se.lyhord.deviation.EntryKind;
import se.lyhord.deviation.EntryOrder;
import se.lyhord.deviation.EntryState;
import se.lyhord.deviation.Severity;

/**
 * Which entries are asked for and in which order, as the page's address tells, so that one comes back to the same list. What
 * was typed as a search is left out: an address is kept by browsers and servers, and nobody knows what people type.
 */
record AskedEntries(EntryChoice choice, EntryOrder order) {

    /** What an address asks for; what it says that cannot be asked for is left out. */
    static AskedEntries of(QueryParameters parameters) {
        var order = one(EntryOrder.values(), parameters, "sort");
        return new AskedEntries(
                new EntryChoice(
                        parameters.getSingleParameter("home").orElse(null),
                        one(EntryKind.values(), parameters, "kind"),
                        one(Category.values(), parameters, "category"),
                        one(Severity.values(), parameters, "severity"),
                        one(EntryState.values(), parameters, "state"),
                        ""),
                order == null ? EntryOrder.NEWEST : order);
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, QueryParameters parameters, String name) {
        var asked = parameters.getSingleParameter(name).orElse("");
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(null);
    }

    QueryParameters parameters() {
        var told = new LinkedHashMap<String, String>();
        tell(told, "home", choice.home());
        tell(told, "kind", choice.kind());
        tell(told, "category", choice.category());
        tell(told, "severity", choice.severity());
        tell(told, "state", choice.state());
        tell(told, "sort", order == EntryOrder.NEWEST ? null : order);
        return QueryParameters.simple(told);
    }

    private static void tell(Map<String, String> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value instanceof Enum<?> one ? one.name().toLowerCase(Locale.ROOT) : value.toString());
        }
    }
}
