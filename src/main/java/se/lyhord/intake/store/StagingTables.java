package se.lyhord.intake.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.intake.ImportFile;
import se.lyhord.intake.Refusal;
import se.lyhord.intake.Staging;

/** Staging in the schema {@code intake}; all of a file happens in the transaction of who calls. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StagingTables implements Staging {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final DataSource dataSource;

    StagingTables(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
    }

    @Override
    public void fill(ImportFile file, Source source) throws IOException {
        empty(file);
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            var copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy intake." + file.key() + " from stdin with (format csv)");
            write(copy, source);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The rows of " + file.fileName() + " could not be staged", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static void write(CopyIn copy, Source source) throws SQLException, IOException {
        try {
            source.writeTo(row -> {
                var line = csv(row).getBytes(StandardCharsets.UTF_8);
                try {
                    copy.writeToCopy(line, 0, line.length);
                } catch (SQLException e) {
                    throw new IOException(e);
                }
            });
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Every value in quotes, so that none is anything but text; nothing at all for null. */
    private static String csv(List<@Nullable String> row) {
        var line = new StringBuilder();
        for (var value : row) {
            if (!line.isEmpty()) {
                line.append(',');
            }
            if (value != null) {
                line.append('"').append(value.replace("\"", "\"\"")).append('"');
            }
        }
        return line.append('\n').toString();
    }

    /** All rules again until nothing breaks any, for each refusal can take away what another row counts on. */
    @Override
    public void check(ImportFile file, Consumer<Refusal> refusals) {
        boolean isStable;
        do {
            isStable = true;
            for (var rule : Rules.of(file)) {
                isStable &= !isBroken(file, rule, refusals);
            }
        } while (!isStable);
    }

    private boolean isBroken(ImportFile file, Rule rule, Consumer<Refusal> refusals) {
        var isBroken = new AtomicBoolean();
        jdbc.sql(rule.refusing(file.key())).withFetchSize(ROWS_AT_ONCE).query(row -> {
            isBroken.set(true);
            refusals.accept(refusal(file, rule, row));
        });
        return isBroken.get();
    }

    private static Refusal refusal(ImportFile file, Rule rule, ResultSet row) throws SQLException {
        return new Refusal(
                file.fileName(),
                row.getLong("line"),
                rule.column(),
                text(row.getString("value")),
                rule.reason(),
                text(row.getString("detail")));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public Landed merge(ImportFile file) {
        if (file == ImportFile.RESPONSES) {
            var landed = ResponseMerge.merge(jdbc);
            empty(file);
            return landed;
        }
        var staged = count("select count(*) from intake." + file.key());
        var landed = jdbc.sql(Merges.of(file))
                .query((row, _) -> new Landed(row.getLong("inserted"), row.getLong("updated"), 0))
                .single();
        empty(file);
        return new Landed(landed.inserted(), landed.updated(), staged - landed.inserted() - landed.updated());
    }

    /** Its pages go too: a deleted row could still be read in them, with the day of an answer. */
    private void empty(ImportFile file) {
        jdbc.sql("truncate intake." + file.key()).update();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
