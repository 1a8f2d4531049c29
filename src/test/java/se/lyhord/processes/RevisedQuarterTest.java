package se.lyhord.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.testing.LyhordProcess;

/** Case 15 of the abuse list: a quarter that was shown, and then one more answer, by processes that share only the database. */
class RevisedQuarterTest {

    private static final String SHOWN = """
            select indicator, node, gender, status, numerator, denominator from release.figure
            where period = '2022-Q1' and indicator in ('felt_participation', 'dimension_safety')
            order by indicator, node, gender""";

    @TempDir
    Path home;

    @TempDir
    Path files;

    @Test
    void oneLateAnswerChangesNoFigureAndEnoughOfThemDo() throws Exception {
        lyhord("job", "import", "dir=src/test/resources/cases/north");
        compute();
        var first = lyhord("sql", SHOWN);
        assertThat(first).contains("released").contains("withheld");

        lateAnswers(1);
        compute();
        assertThat(lyhord("sql", SHOWN)).isEqualTo(first);

        lateAnswers(12);
        compute();
        assertThat(lyhord("sql", SHOWN)).isNotEqualTo(first);
    }

    private void compute() throws Exception {
        lyhord("job", "compute-indicators", "from=2022-Q1", "to=2022-Q1");
    }

    /** Answers like those of young women at the largest home. */
    private void lateAnswers(int people) throws Exception {
        var lines = Files.readAllLines(Path.of("src/test/resources/cases/north/responses.csv"));
        var pattern = lines.stream()
                .filter(line -> line.matches(".*,U0008,2022-0[1-3]-.*,K,.*"))
                .toList();
        var more = new ArrayList<>(List.of(lines.getFirst()));
        for (var number = 0; number < people; number++) {
            var line = pattern.get(number % pattern.size());
            more.add("late-" + people + "-" + number + line.substring(line.indexOf(',')));
        }
        var folder = Files.createDirectories(files.resolve("late-" + people));
        Files.write(folder.resolve("responses.csv"), more);
        lyhord("job", "import", "dir=" + folder);
    }

    private String lyhord(String... command) throws Exception {
        var process = LyhordProcess.start(home, 0, command);
        assertThat(process.exitCode()).as(process.output()).isZero();
        return process.output();
    }
}
