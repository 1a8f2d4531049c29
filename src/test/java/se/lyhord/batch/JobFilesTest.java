package se.lyhord.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.AbstractJob;
import org.springframework.batch.core.job.Job;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.lyhord.testing.IntegrationTest;

/** Every job is described by a folder under {@code batch-jobs/}, and the description is true. */
@IntegrationTest
class JobFilesTest {

    private static final Path FOLDER = Path.of("batch-jobs");

    @Autowired
    List<Job> jobs;

    @Test
    void everyJobHasItsFolderAndEveryFolderItsJob() throws IOException {
        var described = new TreeSet<String>();
        try (var folders = Files.list(FOLDER)) {
            folders.filter(folder -> Files.exists(folder.resolve("job.yaml")))
                    .forEach(folder -> described.add(folder.getFileName().toString()));
        }
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        jobs.stream().map(Job::getName).toList());
    }

    @Test
    void everyDescriptionNamesTheJobAndItsStepsAndIsToldInBothLanguages() throws IOException {
        for (var job : jobs) {
            var description = read(FOLDER.resolve(job.getName()).resolve("job.yaml"));
            assertThat(description)
                    .as(job.getName())
                    .containsKeys("job", "title", "what", "when", "parameters", "steps");
            assertThat(description.get("job")).isEqualTo(job.getName());
            assertThat(description.get("title"))
                    .as(job.getName())
                    .asInstanceOf(MAP)
                    .containsOnlyKeys("sv", "en");
            assertThat(description.get("what"))
                    .as(job.getName())
                    .asInstanceOf(MAP)
                    .containsOnlyKeys("sv", "en");
            assertThat((List<?>) description.get("steps"))
                    .as(job.getName())
                    .isEqualTo(List.copyOf(((AbstractJob) job).getStepNames()));
            assertThat(FOLDER.resolve(job.getName()).resolve("README.md")).isNotEmptyFile();
        }
    }

    private static Map<String, Object> read(Path file) throws IOException {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    }
}
