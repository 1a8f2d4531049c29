package se.lyhord.index;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import se.lyhord.database.LyhordProperties;
import se.lyhord.datafile.DataFile;
import se.lyhord.datafile.DataFolder;
import se.lyhord.index.KnownIndexes.Candidate;

/**
 * The quality index as it was computed so far, as it is shipped, and as a file {@code batch-jobs/quality-index.yaml} in the
 * home folder or beside the server says; a broken file is refused and the others hold.
 */
@Component
@NamedInterface("formula")
public class QualityIndexes {

    private static final Logger LOG = LoggerFactory.getLogger(QualityIndexes.class);
    private static final String FILE = "quality-index.yaml";

    private final List<Candidate> files;
    private final IndexVersions kept;

    @Autowired
    QualityIndexes(LyhordProperties properties, IndexVersions kept) {
        this(new DataFolder("batch-jobs", properties.home()).read(""), kept);
        KnownIndexes.of(files)
                .refused()
                .forEach(refused -> LOG.error("The quality index's file was refused: {}", refused));
    }

    QualityIndexes(List<DataFile> files, IndexVersions kept) {
        this.files = files.stream()
                .filter(file -> file.name().endsWith(FILE))
                .map(file -> new Candidate(file.name(), file.content()))
                .toList();
        this.kept = kept;
    }

    /** All versions, and the files that are refused. What has been computed with comes first and so cannot change. */
    public KnownIndexes known() {
        return KnownIndexes.of(Stream.concat(
                        kept.texts().stream().map(text -> new Candidate("index.version", text)), files.stream())
                .toList());
    }
}
