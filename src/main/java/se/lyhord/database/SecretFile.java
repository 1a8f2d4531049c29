package se.lyhord.database;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A generated secret in a file of the home folder that its owner alone can read (0600, in a folder of 0700). It is made
 * once and never overwritten; processes that make it at the same time end up with the same content.
 *
 * @param file where
 */
public record SecretFile(Path file) {

    /** The content; empty where there is no such file. */
    public Optional<byte[]> read() throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /** The content, which is made and safe from a power cut before this returns, unless it was there. */
    public byte[] readOrMake(Supplier<byte[]> content) throws IOException {
        if (!Files.exists(file)) {
            make(content.get());
        }
        return Files.readAllBytes(file);
    }

    /** Written aside and linked into place, so that another process sees the whole content or none. */
    private void make(byte[] content) throws IOException {
        var folder = requireNonNull(file.toAbsolutePath().getParent(), "a secret is not kept at the root");
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var aside = folder.resolve("new-" + UUID.randomUUID());
        try {
            writeDurably(aside, content);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException _) {
            // Another process was first; its content counts.
        } finally {
            Files.deleteIfExists(aside);
        }
        force(folder);
    }

    /** The mode is given at creation, so there is no moment at which others could open the file. */
    private static void writeDurably(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A new name in a folder is safe only once the folder is. */
    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
