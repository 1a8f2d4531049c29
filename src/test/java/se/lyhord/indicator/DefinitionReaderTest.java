package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.Definition.Kind;
import se.lyhord.indicator.Definition.Rule;

/** What a definition file may say, and where it is refused. */
class DefinitionReaderTest {

    private static final String A_FILE = """
            code: stayed_long
            version: 2
            names: {sv: Lång vistelse, en: Long stay}
            definition:
              sv: Vad som räknas.
              en: What is counted.
            unit: share
            direction: lower_is_better
            target: 0.25
            valid_from: 2020-01-01
            source: Placements
            kind: event
            genders: [T, K, M]
            sql: stayed_long.sql
            """;

    private static final String A_SURVEY =
            A_FILE.replace("sql: stayed_long.sql", "template: a-survey\nsurvey: share of D1 in 4..5");

    @Test
    void everyFieldIsRead() throws BrokenDefinition {
        var definition = read(A_FILE);
        assertThat(definition.code()).isEqualTo("stayed_long");
        assertThat(definition.version()).isEqualTo(2);
        assertThat(definition.name()).isEqualTo(new Bilingual("Lång vistelse", "Long stay"));
        assertThat(definition.definition().en()).isEqualTo("What is counted.");
        assertThat(definition.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(definition.target()).hasValue(0.25);
        assertThat(definition.validFrom()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(definition.kind()).isEqualTo(Kind.EVENT);
        assertThat(definition.isByGender()).isTrue();
        assertThat(definition.rule()).isEqualTo(new Rule.Sql("stayed_long.sql", "select 1"));
    }

    @Test
    void aFileMaySayInPlainWordsWhatStandsAboveAndUnderTheLine() throws BrokenDefinition {
        assertThat(read(A_FILE).words()).isEqualTo(PlainWords.NONE);
        assertThat(read(A_FILE).breaksSeries()).isFalse();
        var told = read(A_FILE.replace("Placements", "{sv: Placeringar, en: Placements}") + """
                denominator: {sv: Alla vistelser., en: All stays.}
                numerator: {sv: De långa., en: The long ones.}
                limits: {sv: Inget om varför., en: Nothing of why.}
                breaks_series: true
                """);
        assertThat(told.words().areComplete()).isTrue();
        assertThat(told.words().numerator()).contains(new Bilingual("De långa.", "The long ones."));
        assertThat(told.breaksSeries()).isTrue();
        assertThat(told.source()).isEqualTo("Placements");
        assertThat(told.origin()).isEqualTo(new Bilingual("Placeringar", "Placements"));
        assertThat(read(A_FILE).origin()).isEqualTo(new Bilingual("Placements", "Placements"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"select 1; delete from plan.plan", "select set_config('role', 'job', false)"})
    void anSqlFileIsOneQueryThatSetsNothing(String sql) {
        var refusal = catchThrowableOfType(
                        BrokenDefinition.class, () -> DefinitionReader.read(A_FILE, _ -> Optional.of(sql)))
                .in("stayed_long.yaml");
        assertThat(refusal.line()).isEqualTo(14);
        assertThat(refusal.reason().en())
                .isEqualTo("\"sql\" names a file with more than one query, or with set_config");
    }

    @Test
    void aRemarkOfAnSqlFileMayHaveASemicolon() throws BrokenDefinition {
        var sql = "select 1\n-- one; or two\nfrom plan.plan";
        assertThat(DefinitionReader.read(A_FILE, _ -> Optional.of(sql)).rule())
                .isInstanceOfSatisfying(
                        Rule.Sql.class, rule -> assertThat(rule.text()).isEqualTo(sql));
    }

    @Test
    void theHashIsOfTheFileAndOfItsSql() throws BrokenDefinition {
        var before = read(A_FILE).contentHash();
        assertThat(read(A_FILE).contentHash()).isEqualTo(before).matches("[0-9a-f]{64}");
        assertThat(DefinitionReader.read(A_FILE, _ -> Optional.of("select 2")).contentHash())
                .isNotEqualTo(before);
        assertThat(read(A_FILE + "# a remark\n").contentHash()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    code: stayed_long      | code: Stayed Long         | 1  | "code" is written with a-z, digits and _
                    version: 2             | version: two              | 2  | "version" is a whole number from 1
                    , en: Long stay}       | }                         | 3  | the field "en" is missing
                    unit: share            | unit: euro                | 7  | "unit" is one of share
                    direction:             | directoin:                | 8  | unknown field "directoin"
                    target: 0.25           | target: 25                | 9  | "target" is a share from 0 to 1
                    valid_from: 2020-01-01 | valid_from: 2020-13-01    | 10 | "valid_from" is written YYYY-MM-DD
                    kind: event            | kind: on_day              | 12 | "kind" is on_day just where the SQL file reads :on_day
                    genders: [T, K, M]     | genders: [K, M]           | 13 | "genders" is [T, K, M] or [T]
                    sql: stayed_long.sql   | sql: ../stayed_long.sql   | 14 | "sql" is the name of an SQL file beside
                    sql: stayed_long.sql   | survey: share of D1 in 4  | 14 | "survey" needs both "template" and "survey" to be there
                    source: Placements     | 'source: {a'              | 12 | not readable as YAML: expected ',' or '}', but got :""")
    void aBrokenFileIsRefusedAtItsLine(String good, String bad, int line, String reason) {
        var refusal = catchThrowableOfType(BrokenDefinition.class, () -> read(A_FILE.replace(good, bad)))
                .in("stayed_long.yaml");
        assertThat(refusal.reason().en()).isEqualTo(reason);
        assertThat(refusal.reason().sv()).isNotBlank();
        assertThat(refusal.line()).isEqualTo(line);
    }

    @Test
    void recordsAreTheHomesOwnWhereTheFileSaysSo() throws BrokenDefinition {
        assertThat(read(A_FILE).isOfOwnRecords()).isFalse();
        assertThat(read(A_FILE + "records: answers").isOfOwnRecords()).isFalse();
        assertThat(read(A_FILE + "records: own").isOfOwnRecords()).isTrue();
        assertThat(read(A_SURVEY + "records: answers").isOfOwnRecords()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            records: mine | "records" is own or answers
            records: own  | "records" is answers for survey expressions: answers are never a home's own records""")
    void answersAreNeverAHomesOwnRecords(String field, String reason) {
        var refusal = catchThrowableOfType(BrokenDefinition.class, () -> read(A_SURVEY + field))
                .in("stayed_long.yaml");
        assertThat(refusal.reason().en()).isEqualTo(reason);
        assertThat(refusal.line()).isEqualTo(16);
    }

    @Test
    void theSqlFileMustBeThere() {
        var refusal = catchThrowableOfType(
                        BrokenDefinition.class, () -> DefinitionReader.read(A_FILE, _ -> Optional.empty()))
                .in("stayed_long.yaml");
        assertThat(refusal)
                .hasToString("stayed_long.yaml:14: ”sql” pekar på en fil som inte finns: stayed_long.sql"
                        + " / \"sql\" names a file that is not there: stayed_long.sql");
    }

    private static Definition read(String text) throws BrokenDefinition {
        return DefinitionReader.read(
                text, file -> file.equals("stayed_long.sql") ? Optional.of("select 1") : Optional.empty());
    }
}
