package se.lyhord.survey.abuse;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.survey.abuse.JoinAttack.Row;

/**
 * All that the database's administrator sees of rows, dead ones in their pages too: where they lie, which transactions made
 * and ended them, their sizes and the order of what is in them.
 */
final class Dump {

    /** The line pointers of all partitions of a table, with the columns' bytes where the row's version is still there. */
    private static final String VERSIONS = """
        select c.oid as relation, block * 1000 + lp as place, t_xmin::text::bigint as made, t_xmax::text::bigint as ended,
               lp_len as size, t_infomask as mask, t_attrs as columns
        from pg_inherits i join pg_class c on c.oid = i.inhrelid,
             lateral generate_series(0, pg_relation_size(c.oid) / 8192 - 1) block,
             lateral heap_page_item_attrs(get_raw_page(c.oid::regclass::text, block::int), c.oid, false)
        where i.inhparent = '%s'::regclass and t_attrs is not null\
        """;

    private final JdbcClient administrator;

    Dump(JdbcClient administrator) {
        this.administrator = administrator;
        administrator.sql("create extension if not exists pageinspect").update();
    }

    /** The id of the sealed row made last, in hexadecimal digits. */
    String youngestSealedRow() {
        return administrator
                .sql("select encode(id, 'hex') from survey.sealed order by xmin::text::bigint desc limit 1")
                .query(String.class)
                .single();
    }

    /** The rows of codes that were used. */
    List<Row> sealed(UnaryOperator<String> truth) {
        return administrator.sql("""
            with version as (%s)
            select encode(s.id, 'hex') as row, s.unit_code,
                   min(place) as first_place, max(place) as last_place,
                   min(made) as first_made, max(made) as last_made, max(ended) as ended,
                   max(size) as size, coalesce(octet_length(s.sealed), 0) as sealed_size,
                   row_number() over (order by s.id) as id_order,
                   row_number() over (order by s.sealed) as sealed_order,
                   row_number() over (order by s.last_request) as request_order
            from survey.sealed s
            join version on relation = s.tableoid
                 and substr(columns[2], length(columns[2]) - length(s.id) + 1) = s.id
            where s.state = 'submitted' group by s.collection, s.id\
            """.formatted(VERSIONS.formatted("survey.sealed"))).query().listOfRows().stream()
                .map(columns -> row(columns, truth.apply(text(columns, "row"))))
                .toList();
    }

    List<Row> responses() {
        return administrator.sql("""
            with version as (%s)
            select encode(r.answers, 'hex') as answers, r.unit_code, place, made, ended, size, mask,
                   row_number() over (order by r.answers) as answers_order,
                   row_number() over () as order_of_reading
            from survey.response r join version on relation = r.tableoid
                 and place = (r.ctid::text::point)[0] * 1000 + (r.ctid::text::point)[1]\
            """.formatted(VERSIONS.formatted("survey.response"))).query().listOfRows().stream()
                .map(columns -> row(columns, text(columns, "answers")))
                .toList();
    }

    /** What is left of the rounds' tables of codes. */
    List<String> sealedRelations() {
        return administrator.sql("""
            select relname from survey.collection
            join pg_class on relname = 'sealed_' || replace(collection::text, '-', '')\
            """).query(String.class).list();
    }

    /** What the product does not do. */
    void writeStraight(String row, byte[] answers) {
        administrator.sql("""
            with used as (update survey.sealed set state = 'submitted' where id = decode(:row, 'hex') returning *)
            insert into survey.response (template_key, quarter, unit_code, answers)
            select template_key, quarter, used.unit_code, :answers
            from used join survey.collection using (collection)
            join survey.template t on t.template = used.template and t.version = used.template_version\
            """).param("row", row).param("answers", answers).update();
    }

    private static Row row(Map<String, Object> columns, String answers) {
        var home = text(columns, "unit_code");
        return new Row(
                home,
                answers,
                columns.entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, entry -> ((Number) entry.getValue()).longValue())));
    }

    private static String text(Map<String, Object> columns, String name) {
        return (String) requireNonNull(columns.remove(name));
    }
}
