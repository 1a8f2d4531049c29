package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.Jobs;
import se.lyhord.database.LyhordProperties;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.statistics.Share;
import se.lyhord.testing.IntegrationTest;

/** cases/headline: the published answers, 91 % of plans followed up and 70 % felt participation. */
@IntegrationTest
class HeadlineCaseTest {

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Jobs jobs;

    @Autowired
    LyhordProperties properties;

    @Autowired
    HomeDatabase database;

    @Test
    void theWholeOrganisationHasThePublishedFigures() throws Exception {
        CaseFiles.importCase(jobs, "headline");
        jobs.run("compute-indicators", Map.of("from", "2021-Q1", "to", "2022-Q1"))
                .orElseThrow()
                .get();
        var values = new ValueView(properties, database).where("node = 'ORG' and gender = 'T'");
        for (var row : CaseFiles.rows("/cases/headline/expected.csv")) {
            var numerator = row.getField("numerator");
            var denominator = row.getField("denominator");
            assertThat(values)
                    .contains(String.join(
                            ",",
                            row.getField("indicator"),
                            "ORG",
                            row.getField("period"),
                            "T",
                            numerator,
                            denominator));
            assertThat(new Share(Long.parseLong(numerator), Long.parseLong(denominator))
                            .percent(0)
                            .toOptional())
                    .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo(row.getField("percent")));
        }
    }
}
