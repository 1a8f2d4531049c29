package se.lyhord.demo.data;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One row of an import file. */
interface Row {

    String line();

    /** Joins the values by commas, null as empty; a value that would need quotes is refused. */
    static String of(@Nullable Object... values) {
        return Arrays.stream(values).map(Row::plain).collect(Collectors.joining(","));
    }

    static String yesNo(boolean value) {
        return value ? "ja" : "nej";
    }

    private static String plain(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        if (text.matches("(?s).*[,;\"\\r\\n].*")) {
            throw new IllegalArgumentException("A demo value needs no quotes: " + text);
        }
        return text;
    }
}
