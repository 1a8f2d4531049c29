package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs {@code initdb} and {@code pg_ctl} and returns what they printed. */
final class ServerPrograms {

    private final Path bin;
    private final List<String> asOrdinaryUser;

    /** @param unpacked the folder that holds {@code bin} */
    ServerPrograms(Path unpacked) {
        this.bin = unpacked.resolve("bin");
        this.asOrdinaryUser = wayToBeAnOrdinaryUser();
    }

    /** What a program printed (both streams) and how it ended. */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    Outcome run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(asOrdinaryUser);
        command.add(bin.resolve(program).toString());
        command.addAll(arguments);
        return execute(command);
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace without any mapping the same process is nobody to itself and root to the
     * files it owns, so no second account and no change of ownership is needed.
     */
    private static List<String> wayToBeAnOrdinaryUser() {
        if (!execute(List.of("id", "-u")).output().strip().equals("0")) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "-U");
        try {
            List<String> trial = new ArrayList<>(namespace);
            trial.addAll(List.of("id", "-u"));
            Outcome outcome = execute(trial);
            if (outcome.succeeded() && !outcome.output().strip().equals("0")) {
                return namespace;
            }
        } catch (DatabaseUnavailable e) {
            throw rootRefused(e);
        }
        throw rootRefused(null);
    }

    private static DatabaseUnavailable rootRefused(@Nullable Throwable cause) {
        String message = "PostgreSQL does not run as root, and this system gives root no user namespace (unshare -U). "
                + "Start Lyhörd as an ordinary user, or set spring.datasource.url to a PostgreSQL of your own.";
        return cause == null ? new DatabaseUnavailable(message) : new DatabaseUnavailable(message, cause);
    }

    private static Outcome execute(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "%s can't be run: %s. The packaged PostgreSQL needs glibc on Linux; on other systems set spring.datasource.url."
                            .formatted(command.getFirst(), e),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for " + command.getFirst() + ".", e);
        }
    }
}
