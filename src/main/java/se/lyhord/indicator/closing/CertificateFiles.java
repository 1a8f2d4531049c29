package se.lyhord.indicator.closing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;

/**
 * Writes certificates into the home folder, as JSON and as PDF in Swedish. Their owner alone can read them, as all that
 * lies there: they tell of places, and of counts of the homes' own records that a revision changed.
 */
@Component
public class CertificateFiles {

    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?> OWN_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;

    CertificateFiles(LyhordProperties properties) {
        this.folder = properties.home().resolve("certificates");
    }

    /** The files written, in the place of those of an earlier check. */
    public List<Path> write(Certificate certificate) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWN_FOLDER));
        Files.setPosixFilePermissions(folder, OWN_FOLDER);
        var name = certificate.name();
        return List.of(
                write(folder.resolve(name + ".json"), certificate.json().getBytes(StandardCharsets.UTF_8)),
                write(folder.resolve(name + ".pdf"), certificate.pdf("sv")));
    }

    /** The mode is given at creation, and the name when all is written: nobody else can open it, or read the half. */
    private Path write(Path file, byte[] content) throws IOException {
        var aside = Files.createTempFile(folder, "new-", "", OWN_FILE);
        try {
            Files.write(aside, content);
            return Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
