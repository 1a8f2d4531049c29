package se.lyhord.indicator.closing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;
import se.lyhord.organisation.Quarter;

/** Writes the certificate of a close into the home folder, as JSON and as PDF in Swedish. */
@Component
public class CertificateFiles {

    private final Certificates certificates;
    private final Path folder;

    CertificateFiles(Certificates certificates, LyhordProperties properties) {
        this.certificates = certificates;
        this.folder = properties.home().resolve("certificates");
    }

    /** The files written. */
    public List<Path> write(Quarter quarter, int revision) throws IOException {
        Files.createDirectories(folder);
        var certificate = certificates.of(quarter, revision).orElseThrow();
        var name = "%s-%d".formatted(quarter, revision);
        return List.of(
                Files.writeString(folder.resolve(name + ".json"), certificate.json()),
                Files.write(folder.resolve(name + ".pdf"), certificate.pdf("sv")));
    }
}
