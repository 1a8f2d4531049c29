package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.BrokenDefinition;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;

/** What the file of the index may say, and where it is refused. */
class QualityIndexReaderTest {

    static final String A_FILE = """
            version: 2
            baseline: 2022-Q3
            names: {sv: Index, en: An index}
            what: {sv: Vad, en: What it tells}
            mean: arithmetic
            missing: index_is_missing
            areas:
              - code: experience
                names: {sv: Upplevelse, en: Experience}
                parts:
                  - code: safety
                    names: {sv: Trygghet, en: Safety}
                    what: {sv: Andelen, en: The share}
                    indicator: dimension_safety
                    period: quarter
                    weight: 0.6
                    zero_at: 0.25
                    hundred_at: 1
              - code: deviations
                names: {sv: Avvikelser, en: Deviations}
                parts:
                  - code: serious
                    names: {sv: Allvarliga, en: Serious}
                    what: {sv: Andelen av, en: The share of}
                    indicator: deviations_serious
                    period: four_quarters
                    weight: 0.40
                    zero_at: 0.5
                    hundred_at: 0
            sensitivity:
              what: {sv: Om, en: About}
              draws: 500
              seed: 11
              weights_vary_by: 0.2
              offset: 10
            """;

    @Test
    void everyFieldIsRead() throws BrokenDefinition {
        var index = QualityIndexReader.read(A_FILE);
        assertThat(index.version()).isEqualTo(2);
        assertThat(index.baseline()).isEqualTo(Quarter.of("2022-Q3"));
        assertThat(index.name().en()).isEqualTo("An index");
        assertThat(index.what().sv()).isEqualTo("Vad");
        assertThat(index.text()).isEqualTo(A_FILE);
        assertThat(index.sensitivity()).isEqualTo(new Sensitivity(new Bilingual("Om", "About"), 500, 11, 0.2, 10));
        assertThat(index.parts())
                .containsExactly(
                        new IndexPart(
                                new IndexPart.Area("experience", new Bilingual("Upplevelse", "Experience")),
                                "safety",
                                new Bilingual("Trygghet", "Safety"),
                                new Bilingual("Andelen", "The share"),
                                "dimension_safety",
                                Span.QUARTER,
                                new BigDecimal("0.6"),
                                new PartScale(new BigDecimal("0.25"), BigDecimal.ONE)),
                        new IndexPart(
                                new IndexPart.Area("deviations", new Bilingual("Avvikelser", "Deviations")),
                                "serious",
                                new Bilingual("Allvarliga", "Serious"),
                                new Bilingual("Andelen av", "The share of"),
                                "deviations_serious",
                                Span.FOUR_QUARTERS,
                                new BigDecimal("0.40"),
                                new PartScale(new BigDecimal("0.5"), BigDecimal.ZERO)));
    }

    @Test
    void aPartLooksAtTheQuarterOrAtFourUpToIt() {
        var quarter = Quarter.of("2022-Q1");
        assertThat(Span.QUARTER.upTo(quarter)).isEqualTo(Period.of("2022-Q1"));
        assertThat(Span.FOUR_QUARTERS.upTo(quarter)).isEqualTo(Period.of("2022-Q1/4"));
    }

    @Test
    void theHashIsOfTheWholeText() throws BrokenDefinition {
        assertThat(QualityIndexReader.read(A_FILE).contentHash())
                .isEqualTo(QualityIndexReader.read(A_FILE).contentHash())
                .isNotEqualTo(QualityIndexReader.read(A_FILE + "# a remark\n").contentHash())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void theShippedFileIsWholeAndWeighsTheFiveAreas() throws BrokenDefinition, IOException {
        var index = QualityIndexReader.read(Files.readString(Path.of("batch-jobs", "quality-index.yaml")));
        assertThat(index.parts().stream().map(part -> part.area().code()).distinct())
                .containsExactly("experience", "plans", "serious_deviations", "inspections", "repeated_deviations");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    version: 2                 | version: 0              | 1  | "version" is a whole number from 1
                    baseline: 2022-Q3          | baseline: 2022-Q5       | 2  | "baseline" is written YYYY-Qn, as 2022-Q1
                    , en: An index}            | }                       | 3  | the field "en" is missing
                    en: What it tells          | no: what                | 4  | unknown field "no"
                    mean: arithmetic           | mean: geometric         | 5  | "mean" is arithmetic
                    missing: index_is_missing  | missing: fill           | 6  | "missing" is index_is_missing
                    mean:                      | meen:                   | 5  | unknown field "meen"
                    code: experience           | kode: experience        | 8  | unknown field "kode"
                    code: experience           | code: Experience        | 8  | "code" is written with a-z, digits and _
                    code: deviations           | code: experience        | 19 | "code" is there already: experience
                    code: serious              | code: safety            | 22 | "code" is there already: safety
                    indicator: dimension_safety| indicator: Trygghet     | 14 | "indicator" is the code of an indicator
                    period: four_quarters      | period: year            | 26 | "period" is quarter or four_quarters
                    weight: 0.6                | weight: 0.5             | 8  | "areas" have weights of 0.90, not 1
                    weight: 0.6                | weight: 1.6             | 16 | "weight" is above 0 and below 1, as 0.25
                    weight: 0.6                | weight: 0.00            | 16 | "weight" is above 0 and below 1, as 0.25
                    zero_at: 0.25              | zero_at: 25             | 17 | "zero_at" is a share from 0 to 1
                    hundred_at: 1              | hundred_at: 1.5         | 18 | "hundred_at" is a share from 0 to 1
                    zero_at: 0.5               | zero_at: 0              | 29 | "hundred_at" is another share than "zero_at"
                    hundred_at: 0              | extra: 0                | 29 | unknown field "extra"
                    draws: 500                 | draws: 50               | 32 | "draws" is a whole number from 100 to 10000
                    draws: 500                 | draws: 10001            | 32 | "draws" is a whole number from 100 to 10000
                    seed: 11                   | seed: eleven            | 33 | "seed" is a whole number
                    weights_vary_by: 0.2       | weights_vary_by: 1      | 34 | "weights_vary_by" is a share below 1
                    offset: 10                 | offset: 0               | 35 | "offset" is a number of points from 1 to below 100
                    offset: 10                 | more: 0                 | 35 | unknown field "more"
                    version: 2                 | 'version: {2'           | 2  | not readable as YAML: expected ',' or '}', but got :""")
    void aBrokenFileIsRefusedAtItsLine(String good, String bad, int line, String reason) {
        var refusal = catchThrowableOfType(
                        BrokenDefinition.class,
                        () -> QualityIndexReader.read(A_FILE.replaceFirst(java.util.regex.Pattern.quote(good), bad)))
                .in("quality-index.yaml");
        assertThat(refusal.reason().en()).isEqualTo(reason);
        assertThat(refusal.reason().sv())
                .isNotBlank()
                .isNotEqualTo(refusal.reason().en());
        assertThat(refusal.line()).isEqualTo(line);
    }

    @Test
    void oneOrNoPartIsNoIndex() {
        var onePart = A_FILE.substring(0, A_FILE.indexOf("  - code: deviations"))
                + A_FILE.substring(A_FILE.indexOf("sensitivity:"));
        var refusal = catchThrowableOfType(BrokenDefinition.class, () -> QualityIndexReader.read(onePart));
        assertThat(refusal).hasMessage("\"areas\" have at least two parts");
        assertThat(catchThrowableOfType(
                        BrokenDefinition.class,
                        () -> QualityIndexReader.read(
                                A_FILE.replaceFirst("(?s)areas:.*sensitivity:", "areas: none\nsensitivity:"))))
                .hasMessage("\"areas\" is a list");
    }
}
