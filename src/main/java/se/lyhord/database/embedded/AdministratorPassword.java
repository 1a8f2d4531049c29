package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The generated password of the database's administrator, kept in a file that its owner alone can read. */
final class AdministratorPassword {

    private static final int RANDOM_BYTES = 24;

    private final Path folder;
    private final Path file;

    AdministratorPassword(HomeFolder home) {
        this.folder = home.secrets();
        this.file = folder.resolve("database-password");
    }

    Path file() {
        return file;
    }

    /** The password of a database that exists. */
    String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The file %s with the database's password can't be read (%s). Put it back from your backup; it belongs to the data."
                            .formatted(file, e),
                    e);
        }
    }

    /** Makes a password for a database about to be created; one left by an interrupted attempt is kept. */
    void createIfMissing() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path unfinished = folder.resolve("database-password.new");
        Files.deleteIfExists(unfinished);
        writeDurably(unfinished, password);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Durable.folder(folder);
    }

    /** The mode is given at creation, so there is no moment at which others could open the file. */
    private static void writeDurably(Path file, String password) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(file, options, ownerOnly)) {
            ByteBuffer bytes = StandardCharsets.US_ASCII.encode(password + "\n");
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
