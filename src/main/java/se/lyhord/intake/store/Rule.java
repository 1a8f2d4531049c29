package se.lyhord.intake.store;

import se.lyhord.intake.Reason;

/**
 * A rule that staged rows can break.
 *
 * @param reason why a row that breaks it is refused
 * @param column the column at fault
 * @param sql gives line, value and detail of each row that breaks it
 */
record Rule(Reason reason, String column, String sql) {

    /** Of rows with one key in a file the first stays. */
    static Rule uniqueKey(String table, String... key) {
        var columns = String.join(", ", key);
        return new Rule(Reason.TWICE_IN_FILE, key[0], """
                select line, %s::text as value, first::text as detail
                from (select *, min(line) over (partition by %s) as first from intake.%s) s
                where line > first""".formatted(key[0], columns, table));
    }

    /** Nothing that was registered here is changed by a file: keys of ours come from no case system. */
    static Rule notOurKey(String table, String key) {
        return new Rule(
                Reason.OWN_KEY,
                key,
                "select line, %1$s as value, '' as detail from intake.%2$s where %1$s like 'lyhord:%%'"
                        .formatted(key, table));
    }

    /** One statement that takes the rows out of the staging table and gives what is wrong with each. */
    String refusing(String table) {
        return """
                with broken as materialized (select distinct on (line) line, value, detail from (%s) b order by line, detail),
                     gone as (delete from intake.%s s using broken where s.line = broken.line)
                select line, value, detail from broken order by line""".formatted(sql, table);
    }
}
