package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to start, join, leave or stop the database of a home; one process has it at a time. The operating system takes it back
 * from a process that dies.
 */
final class Turn implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
    private static final Duration UNTIL_TOLD = Duration.ofSeconds(5);

    /** Longer than a server may take to recover, which happens within another process's turn. */
    private static final Duration LONGEST_WAIT = Server.LONGEST_START.plusMinutes(1);

    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    static Turn of(HomeFolder home) throws IOException {
        var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            awaitLock(channel, home);
            return new Turn(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void awaitLock(FileChannel channel, HomeFolder home) throws IOException {
        long start = System.nanoTime();
        boolean told = false;
        while (tryLock(channel) == null) {
            long waited = System.nanoTime() - start;
            if (!told && waited > UNTIL_TOLD.toNanos()) {
                LOG.info("Waiting for another process that starts or stops the database in {}", home.database());
                told = true;
            }
            if (waited > LONGEST_WAIT.toNanos()) {
                throw new DatabaseUnavailable(
                        "Another process has held %s for %d minutes. End it and start Lyhörd again."
                                .formatted(home.lock(), LONGEST_WAIT.toMinutes()));
            }
            Pause.shortly();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
