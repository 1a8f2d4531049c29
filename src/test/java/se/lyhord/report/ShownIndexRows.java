package se.lyhord.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;

/**
 * A division with four homes and what is shown of their index: A and B have one, C is withheld, D has no inspection. In
 * 2022-Q2 a second version begins.
 */
public final class ShownIndexRows {

    private static final String PARTS = "'{41, 38, 40, 30, 6, 5, 10}', '{50, 50, 50, 40, 60, 10, 60}'";
    private static final String CONTRIBUTIONS = "'{12.3, 7.6, 12.0, 12.5, 12.0, 5.0, 6.7}'";
    private static final String WITHOUT = "'{65.8, 67.2, 65.8, 74.1, 65.9, 70.1, 68.2}'";

    private ShownIndexRows() {}

    public static void keep(JdbcClient jdbc, TransactionTemplate transaction) {
        var first = shipped();
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from release.quality_index").update();
            jdbc.sql("delete from organisation.node").update();
            jdbc.sql("""
                            insert into organisation.node values
                                ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                                ('DIV', 'Division North', 'division', 'ORG', null, '2020-01-01', null),
                                ('A', 'Home A', 'unit', 'DIV', 'hvb', '2020-01-01', null),
                                ('B', 'Home B', 'unit', 'DIV', 'hvb', '2020-01-01', null),
                                ('C', 'Home C', 'unit', 'DIV', 'hvb', '2020-01-01', null),
                                ('D', 'Home D', 'unit', 'DIV', 'hvb', '2020-01-01', null)""").update();
            version(jdbc, 1, "2021-Q1", first);
            version(
                    jdbc,
                    2,
                    "2022-Q2",
                    first.replace("version: 1", "version: 2").replace("2021-Q1", "2022-Q2"));
            for (var quarter : new String[] {"2021-Q4", "2022-Q1"}) {
                shown(jdbc, "DIV", quarter, 1, "68.1", "null, null, null, null");
                shown(jdbc, "A", quarter, 1, "68.1", "2, 1, 2, 2");
                shown(jdbc, "B", quarter, 1, "71.0", "1, 1, 2, 2");
                jdbc.sql(
                                "insert into release.quality_index (node, period, version, status) values ('C', :quarter, 1, 'withheld')")
                        .param("quarter", quarter)
                        .update();
                jdbc.sql("""
                                insert into release.quality_index (node, period, version, status, missing_part, missing_reason)
                                values ('D', :quarter, 1, 'missing', 'remarks', 'NO_DATA')""").param("quarter", quarter).update();
            }
            shown(jdbc, "DIV", "2022-Q2", 2, "66.4", "null, null, null, null");
        }));
    }

    private static void version(JdbcClient jdbc, int version, String baseline, String content) {
        jdbc.sql("""
                        insert into index.version (version, baseline, content_hash, content)
                        values (:version, :baseline, encode(sha256(convert_to(:content, 'UTF8')), 'hex'), :content)
                        on conflict do nothing""")
                .param("version", version)
                .param("baseline", baseline)
                .param("content", content)
                .update();
    }

    private static void shown(JdbcClient jdbc, String node, String quarter, int version, String index, String rank) {
        jdbc.sql("""
                        insert into release.quality_index (node, period, version, status, numerators, denominators, value,
                            low, high, geometric, contributions, without, place, best, worst, homes)
                        values (:node, :quarter, :version, 'released', %s, :index::numeric, 58.2, 77.9, 64.5, %s, %s, %s)""".formatted(PARTS, CONTRIBUTIONS, WITHOUT, rank))
                .param("node", node)
                .param("quarter", quarter)
                .param("version", version)
                .param("index", index)
                .update();
    }

    private static String shipped() {
        try {
            return Files.readString(Path.of("batch-jobs", "quality-index.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
