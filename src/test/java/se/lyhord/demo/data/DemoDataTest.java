package se.lyhord.demo.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDataTest {

    private static final List<String> FILES = List.of(
            "organisation.csv",
            "placements.csv",
            "plans.csv",
            "followups.csv",
            "rounds.csv",
            "responses.csv",
            "deviations.csv");

    /** yymmdd-nnnn or yyyymmdd-nnnn, with or without the sign between. */
    private static final Pattern LIKE_AN_IDENTITY_NUMBER = Pattern.compile("(\\d{2})?\\d{6}[-+ ]?\\d{4}");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2028-02-29"})
    void theSameDayGivesTheSameBytes(LocalDate today) throws IOException {
        DemoData.writeTo(folder.resolve("one"), today);
        DemoData.writeTo(folder.resolve("other"), today);
        for (var file : FILES) {
            assertThat(folder.resolve("one").resolve(file)).hasSameBinaryContentAs(folder.resolve("other/" + file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-10-01", "2028-02-29"})
    void nothingLooksLikeAPersonalIdentityNumber(LocalDate today) throws IOException {
        DemoData.writeTo(folder, today);
        for (var file : FILES) {
            assertThat(Files.readAllLines(folder.resolve(file)))
                    .noneMatch(line -> LIKE_AN_IDENTITY_NUMBER.matcher(line).find());
        }
    }

    @Test
    void writesSevenFilesAndNoOther() throws IOException {
        DemoData.writeTo(folder, LocalDate.of(2026, 11, 23));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(FILES);
        }
    }

    /** A quarter is whole once its last day has passed. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2024-Q4, 2026-Q3",
        "2026-10-01, 2024-Q4, 2026-Q3",
        "2026-09-30, 2024-Q3, 2026-Q2",
        "2027-01-01, 2025-Q1, 2026-Q4",
        "2028-02-29, 2026-Q1, 2027-Q4"
    })
    void endsWithTheLastWholeQuarter(LocalDate today, String first, String last) {
        assertThat(new DemoPeriod(today))
                .extracting(DemoPeriod::firstQuarter, DemoPeriod::lastQuarter)
                .containsExactly(first, last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a;b", "a\"b", "a\nb"})
    void aValueThatNeedsQuotesIsRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Row.of("U0001", value));
    }
}
