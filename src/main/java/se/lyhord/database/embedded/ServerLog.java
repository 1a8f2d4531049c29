package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the server has written to its log since this value was made. */
final class ServerLog {

    private static final int LINES_SHOWN = 12;

    /** Someone took the port; or a server killed a moment ago, or being started by a process killed a moment ago, is not gone. */
    private static final List<String> PASSING = List.of(
            "could not create any TCP/IP sockets",
            "lock file \"postmaster.pid\" already exists",
            "pre-existing shared memory block");

    private final Path file;
    private final int before;

    ServerLog(Path file) throws IOException {
        this.file = file;
        this.before = Files.exists(file) ? Math.toIntExact(Files.size(file)) : 0;
    }

    boolean saysThatAnotherAttemptMayHelp() throws IOException {
        String text = text();
        return PASSING.stream().anyMatch(text::contains);
    }

    /** The last lines. */
    String end() throws IOException {
        List<String> lines = text().lines().toList();
        Stream<String> last = lines.stream().skip(Math.max(0, lines.size() - LINES_SHOWN));
        return String.join(System.lineSeparator(), last.toList());
    }

    private String text() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        byte[] all = Files.readAllBytes(file);
        return new String(Arrays.copyOfRange(all, Math.min(before, all.length), all.length), StandardCharsets.UTF_8);
    }
}
