package se.lyhord.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;

/**
 * Keys that are never in the database: the pepper of this installation and one key a collection, as files in
 * {@code LYHORD_HOME/keys} that only the server's own user can read. Whoever copies the database alone opens nothing.
 */
@Component
class KeyFiles {

    private static final int KEY_LENGTH = 32;
    private static final String ROUND = "round-";

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    KeyFiles(LyhordProperties properties) {
        this(properties.home().resolve("keys"));
    }

    KeyFiles(Path folder) {
        this.folder = folder;
    }

    /** The installation's pepper, made when it is first asked for. */
    SecretKey pepper() {
        return readOrMake("pepper", "HmacSHA256");
    }

    /** Makes a collection's key, unless it is there. */
    void make(CollectionId collection) {
        readOrMake(ROUND + collection, "AES");
    }

    /** A collection's key; empty after its release, or where the file is lost. */
    Optional<SecretKey> of(CollectionId collection) {
        return read(ROUND + collection, "AES");
    }

    /** All collections that there is a key of. */
    List<CollectionId> collections() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(ROUND))
                    .map(name -> new CollectionId(UUID.fromString(name.substring(ROUND.length()))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder cannot be read", e);
        }
    }

    /** Destroys a collection's key. */
    void destroy(CollectionId collection) {
        try {
            Files.deleteIfExists(folder.resolve(ROUND + collection));
        } catch (IOException e) {
            throw new UncheckedIOException("A key cannot be deleted", e);
        }
    }

    private SecretKey readOrMake(String name, String algorithm) {
        return read(name, algorithm).orElseGet(() -> {
            make(name);
            return read(name, algorithm).orElseThrow();
        });
    }

    private Optional<SecretKey> read(String name, String algorithm) {
        try {
            var bytes = Files.readAllBytes(folder.resolve(name));
            if (bytes.length != KEY_LENGTH) {
                throw new IllegalStateException(
                        "The key file " + name + " is damaged: it has " + bytes.length + " bytes");
            }
            return Optional.of(new SecretKeySpec(bytes, algorithm));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + name + " cannot be read", e);
        }
    }

    /** Written aside and linked into place, so that another process sees a whole key or none. */
    private void make(String name) {
        var bytes = new byte[KEY_LENGTH];
        random.nextBytes(bytes);
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var aside = folder.resolve("new-" + UUID.randomUUID());
            try {
                writeDurably(aside, bytes);
                Files.createLink(folder.resolve(name), aside);
            } catch (FileAlreadyExistsException _) {
                // Another process was first; its key counts.
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + name + " cannot be written", e);
        }
    }

    private static void writeDurably(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(
                file,
                EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
    }
}
