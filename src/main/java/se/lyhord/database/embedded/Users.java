package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The processes that use a home's database: each holds a lock on a file named by its pid. The operating system releases the lock of a
 * process that was killed, so its file tells that it is gone. The caller holds the home's {@link Turn}.
 */
final class Users {

    private final Path folder;
    private final Path own;
    private @Nullable FileChannel entered;

    Users(HomeFolder home) {
        this.folder = home.users();
        this.own = folder.resolve(Long.toString(ProcessHandle.current().pid()));
    }

    /** Whether another living process uses the database; files of those that are gone are removed. */
    boolean othersLive() throws IOException {
        boolean found = false;
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                // Opening and closing our own file a second time would release our lock on it (POSIX).
                if (!file.equals(own)) {
                    found |= lives(file);
                }
            }
        }
        return found;
    }

    void enter() throws IOException {
        if (entered != null) {
            return;
        }
        var channel = FileChannel.open(own, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            throw new DatabaseUnavailable(
                    "Another application in this process already uses the database in " + folder.getParent() + ".", e);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        if (!locked) {
            throw new DatabaseUnavailable(
                    "%s is held by a process with the same pid as this one, so the home is shared between containers. Give each its own."
                            .formatted(own));
        }
        entered = channel;
    }

    void leave() throws IOException {
        if (entered != null) {
            Files.deleteIfExists(own);
            entered.close();
            entered = null;
        }
    }

    private static boolean lives(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                return true;
            }
            Files.delete(file);
            return false;
        }
    }
}
