package se.lyhord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;

/** Puts made-up responses into the database as the product stores them, and again a row an answer to compare with. */
final class StoredResponses {

    private static final HexFormat HEX = HexFormat.of();

    private final Made made;
    private final DataSource administrator;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StoredResponses(Made made, DataSource administrator, JdbcClient jdbc, TransactionTemplate transaction) {
        this.made = made;
        this.administrator = administrator;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A region for every ten homes. */
    void tree() {
        inOneTransaction("""
                insert into organisation.node (code, name, kind, parent_code, profile, valid_from)
                select 'ORG', 'All', 'organisation', null, null, date '2000-01-01'
                union all
                select 'R' || r, 'Region ' || r, 'region', 'ORG', null, '2000-01-01' from generate_series(0, %1$d / 10) r
                union all
                select 'U' || lpad(h::text, 4, '0'), 'Home', 'unit', 'R' || h / 10, 'hvb', '2000-01-01'
                from generate_series(0, %1$d - 1) h""".formatted(made.homes));
    }

    /** The responses of quarters from one to another, the latter left out. */
    void fill(int from, int until) throws SQLException, IOException {
        var key = jdbc.sql("select template_key from survey.template where template = 'bench'")
                .query(Integer.class)
                .single();
        for (var quarter = from; quarter < until; quarter++) {
            var name = made.all().get(quarter).toString();
            inOneTransaction("select survey.make_room_for('" + name + "')");
            try (var connection = administrator.getConnection()) {
                copy(connection, key + "\t" + name + "\t", made.from(quarter), made.from(quarter + 1));
            }
        }
    }

    private void copy(Connection connection, String beginning, int from, int until) throws SQLException, IOException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy survey.response (template_key, quarter, unit_code, answers) from stdin");
        for (var response = from; response < until; response++) {
            var line = beginning + made.home(response) + "\t\\\\x" + HEX.formatHex(made.answers(response)) + "\n";
            var bytes = line.getBytes(StandardCharsets.US_ASCII);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
        copy.endCopy();
    }

    /** The same answers a row each, in the fewest bytes that such a row can have: 28 bytes of PostgreSQL's and 8 of ours. */
    void narrow() throws SQLException {
        execute(
                "create table public.answer (response int, question smallint, answer smallint)",
                """
                insert into public.answer
                select row_number() over (), question, get_byte(answers, question)
                from survey.response, generate_series(0, 19) question""",
                "vacuum analyze public.answer");
    }

    /** What autovacuum does sooner or later. */
    void settle() throws SQLException {
        execute("vacuum analyze");
    }

    long bytesOfResponses() {
        return JdbcClient.create(administrator).sql("""
                        select sum(pg_total_relation_size(inhrelid)) from pg_inherits
                        where inhparent = 'survey.response'::regclass""").query(Long.class).single();
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = administrator.getConnection();
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private void inOneTransaction(String sql) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            if (sql.startsWith("select")) {
                jdbc.sql(sql).query((_, _) -> true).list();
            } else {
                jdbc.sql(sql).update();
            }
        }));
    }
}
