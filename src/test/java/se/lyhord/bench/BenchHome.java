package se.lyhord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives the application a new home folder with a questionnaire of 20 questions beside those that are shipped, and the four
 * kinds of survey indicators of it.
 */
public class BenchHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String TEMPLATE = "bench";
    static final List<String> QUESTIONS = IntStream.rangeClosed(1, 20)
            .mapToObj(number -> (number <= 7 ? "T" : number <= 14 ? "S" : "D") + ((number - 1) % 7 + 1))
            .toList();

    private static final String QUESTIONNAIRE = """
            template: bench
            version: 1
            title: {sv: Mätning, en: Benchmark}
            ages: 18-
            asks: residents
            reading_level: "LIX under 30 in Swedish"
            steps:
              - {sv: Ett, en: One}
              - {sv: Två, en: Two}
              - {sv: Tre, en: Three}
              - {sv: Fyra, en: Four}
              - {sv: Fem, en: Five}
            sections:
              - id: all
                title: {sv: Alla, en: All}
                questions:
            """;
    private static final String QUESTION = """
                  - id: %s
                    kind: scale
                    dimension: safety
                    text: {sv: "Stämmer det?", en: "Is it true?"}
            """;
    private static final String GENDER = """
                  - id: gender
                    kind: single
                    text: {sv: "Vad passar?", en: "What fits?"}
                    options:
                      - {value: K, sv: Tjej, en: Girl}
                      - {value: M, sv: Kille, en: Boy}
                      - {value: X, sv: Annat, en: Other}
            """;
    private static final String INDICATOR = """
            code: %s
            version: 1
            names: {sv: Mätning, en: Benchmark}
            definition: {sv: Mätning, en: Benchmark}
            unit: share
            direction: higher_is_better
            valid_from: 2000-01-01
            source: Benchmark
            kind: event
            genders: [T, K, M]
            template: bench
            survey: %s
            """;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var home = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "bench").toAbsolutePath()), "home");
            var questionnaire = QUESTIONNAIRE
                    + QUESTIONS.stream().map(QUESTION::formatted).collect(Collectors.joining())
                    + GENDER;
            write(home.resolve("survey-templates/bench.yaml"), questionnaire);
            for (var indicator : Made.INDICATORS) {
                write(
                        home.resolve("batch-jobs/indicators/" + indicator.code() + ".yaml"),
                        INDICATOR.formatted(indicator.code(), indicator.expression()));
            }
            TestPropertyValues.of("lyhord.home=" + home, "lyhord.demo=false").applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
