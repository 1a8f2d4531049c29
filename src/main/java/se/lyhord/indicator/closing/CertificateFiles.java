package se.lyhord.indicator.closing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;

/** Writes certificates into the home folder, as JSON and as PDF in Swedish. */
@Component
public class CertificateFiles {

    private final Path folder;

    CertificateFiles(LyhordProperties properties) {
        this.folder = properties.home().resolve("certificates");
    }

    /** The files written, in the place of those of an earlier check. */
    public List<Path> write(Certificate certificate) throws IOException {
        Files.createDirectories(folder);
        var name = certificate.name();
        return List.of(
                Files.writeString(folder.resolve(name + ".json"), certificate.json()),
                Files.write(folder.resolve(name + ".pdf"), certificate.pdf("sv")));
    }
}
