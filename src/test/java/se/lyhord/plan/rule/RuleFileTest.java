package se.lyhord.plan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.datafile.MarkedYaml;
import se.lyhord.plan.rule.MunicipalityRule.Often;

/** What a file of deadlines may say, and what is told of one that is wrong. */
class RuleFileTest {

    private static final String WHOLE = """
            rules:
              - municipality: "0182"
                profiles: [hvb, stodboende]
                valid_from: 2026-01-01
                source: Framework agreement 2026, section 4.2
                establish_within_days: 14
                follow_up: {times: 2, within_months: 12}
                send_within_days: 7
                send_every_months: 12
                update_within_days: 3
                signature: required
            """;

    @Test
    void everyKeyIsRead() {
        assertThat(RuleFile.read(WHOLE))
                .containsExactly(new MunicipalityRule(
                        "0182",
                        Set.of("hvb", "stodboende"),
                        LocalDate.of(2026, 1, 1),
                        Optional.of(14),
                        Optional.of(new Often(2, 12)),
                        Optional.of(7),
                        Optional.of(12),
                        Optional.of(3),
                        Optional.of(Signature.REQUIRED)));
    }

    /** So that whoever copies the example from there has a file that is taken. */
    @Test
    void theExampleOfTheReadmeIsRead() throws IOException {
        var readme = Files.readString(Path.of("survey-templates", "plans", "deadlines", "README.md"));
        var example = readme.substring(readme.indexOf("```yaml") + 7, readme.lastIndexOf("```"));
        assertThat(RuleFile.read(example)).singleElement().satisfies(rule -> {
            assertThat(rule.municipality()).isEqualTo("0182");
            assertThat(rule.signature()).contains(Signature.REQUIRED);
        });
    }

    @Test
    void whatIsNotSaidIsLeftToTheProfile() {
        assertThat(RuleFile.read("""
                rules:
                  - {municipality: "0180", profiles: [aldreomsorg], valid_from: 2026-01-01, source: Agreement}
                """))
                .containsExactly(new MunicipalityRule(
                        "0180",
                        Set.of("aldreomsorg"),
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Zero days is the same day; a number of months or of times begins at one. */
    @Test
    void daysBeginAtZero() {
        var rule = RuleFile.read(WHOLE.replace("within_days: 14", "within_days: 0")
                        .replace("within_days: 7", "within_days: 0")
                        .replace("within_days: 3", "within_days: 0"))
                .getFirst();
        assertThat(rule.establishWithinDays()).contains(0);
        assertThat(rule.sendWithinDays()).contains(0);
        assertThat(rule.updateWithinDays()).contains(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules:                     | deadlines:                  | 2  | there is no key deadlines here
            municipality: "0182"       | municipality: "182"         | 2  | municipality has the form
            municipality: "0182"       | municipality: Solna         | 2  | municipality has the form
            profiles: [hvb, stodboende] | profiles: []               | 3  | profiles is a list with something in it
            profiles: [hvb, stodboende] | profiles: hvb              | 3  | profiles is a list with something in it
            valid_from: 2026-01-01     | valid_from: 1 January       | 4  | valid_from has the form
            valid_from: 2026-01-01     | valid_from: 2026-02-29      | 2  | valid_from is no day: 2026-02-29
            source: Framework agreement 2026, section 4.2 | source: "" | 5 | source has the form
            establish_within_days: 14  | establish_within_days: -1   | 6  | establish_within_days has the form
            establish_within_days: 14  | establish_within_days: two weeks | 6 | establish_within_days has the form
            times: 2                   | times: 0                    | 7  | times has the form
            within_months: 12          | within_months: 0            | 7  | within_months has the form
            ', within_months: 12'      | ''                          | 7  | the key within_months is missing
            send_within_days: 7        | send_within_days: 1.5       | 8  | send_within_days has the form
            send_every_months: 12      | send_every_months: 0        | 9  | send_every_months has the form
            update_within_days: 3      | update_within_days: 10000   | 10 | update_within_days has the form
            signature: required        | signature: "yes"            | 11 | signature has the form none|optional|required
            signature: required        | signed: required            | 11 | there is no key signed here
            update_within_days: 3      | send_within_days: 3         | 10 | stands here twice
            """)
    void aFileThatIsWrongIsRefusedWithLineAndReason(String right, String wrong, int line, String reason) {
        assertThatThrownBy(() -> RuleFile.read(WHOLE.replace(right, wrong)))
                .isInstanceOfSatisfying(MarkedYaml.Broken.class, broken -> {
                    assertThat(broken.reason()).contains(reason);
                    assertThat(broken.line()).isEqualTo(line);
                });
    }

    @ParameterizedTest
    @CsvSource({"municipality", "profiles", "valid_from", "source"})
    void whatMustBeThereIsMissed(String key) {
        assertThatThrownBy(() -> RuleFile.read(WHOLE.replaceAll("(?m)^(  [ -] )" + key + ":.*$", "$1signature: none")
                        .replace("    signature: required\n", "")))
                .isInstanceOfSatisfying(MarkedYaml.Broken.class, broken -> {
                    assertThat(broken.reason()).isEqualTo("the key " + key + " is missing");
                    assertThat(broken.line()).isEqualTo(2);
                });
    }
}
