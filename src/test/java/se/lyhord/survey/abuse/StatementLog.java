package se.lyhord.survey.abuse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets PostgreSQL write every statement into its own log until closed, and reads them there. */
final class StatementLog implements AutoCloseable {

    private static final Pattern STATEMENT = Pattern.compile("LOG:  (?:execute [^:]*|statement): (.*)");

    private final JdbcClient administrator;
    private final Path file;

    StatementLog(JdbcClient administrator, Path home) throws InterruptedException, IOException {
        this.administrator = administrator;
        this.file = home.resolve("database").resolve("server.log");
        set("all");
    }

    /** What has been logged so far. */
    String text() throws IOException {
        return Files.readString(file);
    }

    /** The statements that a text of the log holds, one line each, in order; without the empty ones that ask whether a connection lives. */
    static List<String> statements(String text) {
        return STATEMENT
                .matcher(text.replaceAll("\\n\\t\\s*", " "))
                .results()
                .map(found -> found.group(1))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    private void set(String which) throws InterruptedException, IOException {
        administrator.sql("alter system set log_statement = '" + which + "'").update();
        administrator.sql("select pg_reload_conf()").query(Boolean.class).single();
        // The sessions there are take it up one after the other.
        Thread.sleep(500);
    }

    @Override
    public void close() throws InterruptedException, IOException {
        set("none");
    }
}
