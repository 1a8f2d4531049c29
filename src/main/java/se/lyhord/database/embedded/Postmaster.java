package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The server process that {@code postmaster.pid} names: pid in its first line, port in its fourth (PostgreSQL,
 * {@code src/include/utils/pidfile.h}). The file outlives a killed server, and then its pid may belong to any other program.
 *
 * @param data the data folder that the file lies in
 */
record Postmaster(Path data, long pid, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    static Path fileIn(Path data) {
        return data.resolve("postmaster.pid");
    }

    /** What the file says; empty when there is none, or one cut off while it was written. */
    static Optional<Postmaster> namedIn(Path data) {
        try {
            List<String> lines = Files.readAllLines(fileIn(data));
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(PID_LINE).strip());
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return Optional.of(new Postmaster(data, pid, port));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new DatabaseUnavailable("%s can't be read: %s.".formatted(fileIn(data), e), e);
        }
    }

    /** Whether the pid is a PostgreSQL process that works in this data folder, and not one that took over a dead server's pid. */
    boolean alive() {
        return ProcessHandle.of(pid)
                .filter(process -> ServerProcesses.worksIn(process, data))
                .isPresent();
    }
}
