package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.testing.IntegrationTest;

/** The page of an indicator leads to the index where that weighs it, as {@code batch-jobs/quality-index.yaml} says. */
@IntegrationTest
class PartsOfTheIndexTest {

    @Autowired
    PartsOfTheIndex parts;

    @Test
    void anIndicatorThatIsWeighedLeadsToTheIndexByTheNameOfItsPart() {
        assertThat(parts.of("deviations_serious")).singleElement().satisfies(use -> {
            assertThat(use.address()).isEqualTo("quality-index");
            assertThat(use.what().sv()).startsWith("Kvalitetsindexet: delen ");
            assertThat(use.what().en()).startsWith("The quality index: the part ");
        });
    }

    @Test
    void anIndicatorThatIsNotWeighedLeadsNowhere() {
        assertThat(parts.of("survey_response_rate")).isEmpty();
    }
}
