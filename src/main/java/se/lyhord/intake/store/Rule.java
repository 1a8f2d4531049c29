package se.lyhord.intake.store;

import se.lyhord.intake.Reason;

/**
 * A rule that staged rows can break.
 *
 * @param reason why a row that breaks it is refused
 * @param column the column at fault
 * @param isRepeated whether a refusal can make others break it, so that it is asked until nobody does
 * @param sql gives line, value and detail of each row that breaks it
 */
record Rule(Reason reason, String column, boolean isRepeated, String sql) {

    static Rule once(Reason reason, String column, String sql) {
        return new Rule(reason, column, false, sql);
    }

    static Rule repeated(Reason reason, String column, String sql) {
        return new Rule(reason, column, true, sql);
    }

    /** Of rows with one key in a file the first stays. */
    static Rule uniqueKey(String table, String... key) {
        var columns = String.join(", ", key);
        return once(Reason.TWICE_IN_FILE, key[0], """
                select line, %s::text as value, first::text as detail
                from (select *, min(line) over (partition by %s) as first from intake.%s) s
                where line > first order by line""".formatted(key[0], columns, table));
    }
}
