package se.lyhord;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import se.lyhord.batch.JobCommand;
import se.lyhord.database.SqlCommand;

/** Starts the server, or one of the other commands of {@code ./lyhord}. */
@SpringBootApplication
public class Lyhord {

    public static void main(String[] arguments) throws Exception {
        var command = arguments.length == 0 ? "run" : arguments[0];
        var rest = Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length);
        switch (command) {
            case "run" -> server(List.of(rest));
            case "job" -> System.exit(job(rest));
            case "sql" -> System.exit(sql(rest));
            default -> {
                System.err.println("There is no command " + command + "; ./lyhord help tells which there are");
                System.exit(JobCommand.MISUSED);
            }
        }
    }

    private static void server(List<String> options) {
        var application = new SpringApplicationBuilder(Lyhord.class);
        if (options.contains("--no-demo")) {
            application.properties("lyhord.demo=false");
        }
        application.run(options.toArray(String[]::new));
    }

    private static int job(String... words) throws InterruptedException {
        try (var context =
                new SpringApplicationBuilder(Lyhord.class).profiles("job").run()) {
            return context.getBean(JobCommand.class).run(words);
        }
    }

    private static int sql(String... words) throws IOException {
        if (words.length != 1) {
            System.err.println("One query, in quotes: ./lyhord sql \"select …\"");
            return JobCommand.MISUSED;
        }
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var home = Path.of(System.getenv().getOrDefault("LYHORD_HOME", "var"));
        return SqlCommand.run(
                home.toAbsolutePath().normalize(), System.getenv("SPRING_DATASOURCE_URL"), words[0], System.out);
    }
}
