package se.lyhord.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.SecretFile;

/**
 * Keys that are never in the database: the pepper of this installation and one key a collection, as files in
 * {@code LYHORD_HOME/keys} that only the server's own user can read. Whoever copies the database alone opens nothing.
 */
@Component
class KeyFiles {

    private static final int KEY_LENGTH = 32;
    private static final String PEPPER = "pepper";
    private static final String HMAC = "HmacSHA256";
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

    /**
     * The installation's pepper, made when it is first asked for.
     *
     * @param isInUse whether there are codes that lead nowhere without the pepper they were made under
     * @throws IllegalStateException where the file is missing and such codes exist
     */
    SecretKey pepper(BooleanSupplier isInUse) {
        return read(PEPPER, HMAC).orElseGet(() -> {
            if (isInUse.getAsBoolean()) {
                throw new IllegalStateException(
                        "The key file keys/" + PEPPER + " is missing, and codes that were handed"
                                + " out need it. Put it back from your backup; where it is lost for good, close the open rounds"
                                + " first");
            }
            return readOrMake(PEPPER, HMAC);
        });
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

    private Optional<SecretKey> read(String name, String algorithm) {
        try {
            return file(name).read().map(bytes -> key(name, bytes, algorithm));
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + name + " cannot be read", e);
        }
    }

    private SecretKey readOrMake(String name, String algorithm) {
        try {
            return key(name, file(name).readOrMake(this::draw), algorithm);
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + name + " cannot be written", e);
        }
    }

    private SecretFile file(String name) {
        return new SecretFile(folder.resolve(name));
    }

    private byte[] draw() {
        var bytes = new byte[KEY_LENGTH];
        random.nextBytes(bytes);
        return bytes;
    }

    private static SecretKey key(String name, byte[] bytes, String algorithm) {
        if (bytes.length != KEY_LENGTH) {
            throw new IllegalStateException("The key file " + name + " is damaged: it has " + bytes.length + " bytes");
        }
        return new SecretKeySpec(bytes, algorithm);
    }
}
