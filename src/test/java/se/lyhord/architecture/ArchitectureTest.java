package se.lyhord.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import se.lyhord.Lyhord;

/** The house keeps its order, and each rule of it is seen to notice a breach. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.lyhord");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("se.lyhord.architecture.broken");
    private static final Pattern TIME_IN_SQL = Pattern.compile(
            "\\b(now\\(\\)|current_date|current_timestamp|clock_timestamp|localtimestamp)", Pattern.CASE_INSENSITIVE);

    static List<ArchRule> rules() {
        return ArchitectureRules.all();
    }

    @Test
    void modulesKnowOnlyWhatTheyMay() {
        ApplicationModules.of(Lyhord.class).verify();
    }

    @Test
    void aModuleThatKnowsTooMuchIsNoticed() {
        var modules = ApplicationModules.of("se.lyhord.architecture.broken.modules", (ImportOption) _ -> true);
        assertThatThrownBy(modules::verify).isInstanceOf(Violations.class).hasMessageContaining("second");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBreachOfTheRuleIsNoticed(ArchRule rule) {
        assertThat(rule.evaluate(BROKEN).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void noStatementAsksTheDatabaseForTheTime() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var asking = files.filter(file ->
                            file.toString().endsWith(".sql") || file.toString().contains("/store/"))
                    .filter(Files::isRegularFile)
                    .filter(ArchitectureTest::asksForTheTime)
                    .toList();
            assertThat(asking).isEmpty();
        }
        assertThat(TIME_IN_SQL.matcher("select now()").find()).isTrue();
    }

    private static boolean asksForTheTime(Path file) {
        try {
            return TIME_IN_SQL.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
