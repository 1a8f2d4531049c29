package se.lyhord.plan.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.datafile.DataFile;
import se.lyhord.testing.IntegrationTest;

/**
 * Files that are taken up, and the rule of a day that they make. The deadlines of the profiles are those of
 * operation-profiles.yaml: hvb 28 days to establish and 14 to send, elderly care 14 and 14; followed up once in 6 months.
 */
@IntegrationTest
class MunicipalityRulesTest {

    private static final String TWO_AGREEMENTS = """
            rules:
              - {municipality: "0182", profiles: [hvb, stodboende], valid_from: 2024-02-29, source: First, establish_within_days: 7}
              - {municipality: "0182", profiles: [hvb], valid_from: 2025-03-01, source: Second, follow_up: {times: 2, within_months: 12}}
              - {municipality: "0184", profiles: [hvb], valid_from: 2024-06-01, source: Another, send_within_days: 3}
            """;

    @Autowired
    MunicipalityRules rules;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aRuleEndsTheDayBeforeTheNextOfItsMunicipalityAndProfile() {
        assertThat(takeUp(new DataFile("a.yaml", TWO_AGREEMENTS))).isEmpty();
        assertThat(read("""
                select concat_ws(' ', municipality_code, profile, valid_from, coalesce(valid_to::text, '–')) row
                from plan.municipality_rule"""))
                .containsExactlyInAnyOrder(
                        "0182 hvb 2024-02-29 2025-02-28",
                        "0182 hvb 2025-03-01 –",
                        "0182 stodboende 2024-02-29 –",
                        "0184 hvb 2024-06-01 –");
    }

    /** Days to establish, times and months to follow up, days to send. A second agreement begins anew with the profile. */
    @ParameterizedTest
    @CsvSource({
        "hvb,         0182, 2024-02-28, 28 1/6 14",
        "hvb,         0182, 2024-02-29,  7 1/6 14",
        "hvb,         0182, 2025-02-28,  7 1/6 14",
        "hvb,         0182, 2025-03-01, 28 2/12 14",
        "stodboende,  0182, 2025-03-01,  7 1/6 14",
        "aldreomsorg, 0182, 2025-03-01, 14 1/6 14",
        "hvb,         0184, 2024-05-31, 28 1/6 14",
        "hvb,         0184, 2024-06-01, 28 1/6 3",
        "hvb,         0180, 2025-03-01, 28 1/6 14",
        "hvb,             , 2025-03-01, 28 1/6 14"
    })
    void theRuleOfADayIsThatOfProfileAndMunicipality(String profile, String municipality, String day, String rule) {
        takeUp(new DataFile("a.yaml", TWO_AGREEMENTS));
        assertThat(read("""
                select establish_within_days || ' ' || follow_up_times || '/' || follow_up_within_months || ' '
                       || send_within_days
                from plan.rule_on(?, ?, ?::date)""", profile, municipality, day)).containsExactly(rule);
    }

    @Test
    void noProfileHasNoRule() {
        assertThat(read("select 'one' from plan.rule_on('hotel', '0182', '2025-03-01')"))
                .isEmpty();
    }

    @Test
    void aFileThatIsWrongIsNamedWhileTheOthersCount() {
        assertThat(takeUp(
                        new DataFile("a.yaml", TWO_AGREEMENTS.replace("source: Second, ", "")),
                        new DataFile("b.yaml", aRule("0184", "2024-06-01"))))
                .containsExactly("a.yaml, line 3: the key source is missing");
        assertThat(starts()).containsExactly("0184 2024-06-01");
    }

    @Test
    void twoRulesThatBeginOnOneDayAreRefusedByTheSecondFile() {
        assertThat(takeUp(
                        new DataFile("a.yaml", aRule("0184", "2024-06-01")),
                        new DataFile("b.yaml", TWO_AGREEMENTS),
                        new DataFile("c.yaml", aRule("0184", "2024-06-02"))))
                .containsExactly("b.yaml: there are two rules for 0184 hvb 2024-06-01");
        assertThat(starts()).containsExactly("0184 2024-06-01", "0184 2024-06-02");
    }

    /** A refused file stands in nobody's way, with none of its rules. */
    @Test
    void aRefusedFileDoesNotMakeAnotherOneRefused() {
        var twice = TWO_AGREEMENTS.replace("2025-03-01", "2024-02-29");
        assertThat(takeUp(new DataFile("a.yaml", twice), new DataFile("b.yaml", aRule("0182", "2024-02-29"))))
                .containsExactly("a.yaml: there are two rules for 0182 hvb 2024-02-29");
        assertThat(starts()).containsExactly("0182 2024-02-29");
    }

    @Test
    void aProfileThatThereIsNotIsRefusedAndNamed() {
        var refusals = takeUp(new DataFile("a.yaml", aRule("0182", "2024-02-29").replace("[hvb]", "[hvbb]")));
        assertThat(refusals).singleElement().asString().contains("a.yaml: there is no operation profile hvbb");
    }

    @Test
    void theFilesOfTheNewestStartAreAllThatCounts() {
        takeUp(new DataFile("a.yaml", TWO_AGREEMENTS));
        takeUp();
        assertThat(starts()).isEmpty();
    }

    private static String aRule(String municipality, String from) {
        return """
                rules:
                  - {municipality: "%s", profiles: [hvb], valid_from: %s, source: Agreement, send_within_days: 1}
                """.formatted(municipality, from);
    }

    private List<String> takeUp(DataFile... files) {
        return WholeOrganisation.call(() -> rules.takeUp(List.of(files)));
    }

    private List<String> starts() {
        return read("select municipality_code || ' ' || valid_from from plan.municipality_rule order by 1");
    }

    private List<String> read(String sql, Object... values) {
        return requireNonNull(WholeOrganisation.call(() -> transaction.execute(
                _ -> jdbc.sql(sql).params(values).query(String.class).list())));
    }
}
