package se.lyhord.indicator.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.indicator.BeginningARun;
import se.lyhord.indicator.ComputingIndicators;
import se.lyhord.indicator.editing.DryRun.InAQuarter;
import se.lyhord.indicator.editing.DryRun.Value;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.IntegrationTest;

/** What a draft would change, told only where so many answered that nobody is told of. */
@IntegrationTest
class TryingADefinitionTest {

    private static final Quarter Q1 = Quarter.of("2022-Q1");
    private static final Quarter Q2 = Quarter.of("2022-Q2");

    @Autowired
    TryingADefinition trying;

    @Autowired
    EditingADefinition editing;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BeginningARun beginning;

    @Autowired
    ComputingIndicators computing;

    @Autowired
    Templates templates;

    @Test
    void theTotalsOfBothAreToldFromTwentyAnswersOn() {
        var quarters = new AnsweredQuarter(jdbc, transaction, beginning, computing, templates);
        quarters.of(Q1, 12, 8);
        quarters.of(Q2, 12, 7);
        try (var _ = ALead.named("anna")) {
            var draft = aDraft().with(DraftField.EXPRESSION, "share of D1 in 5..5");
            assertThat(trying.of(draft))
                    .isEqualTo(new DryRun.Counted(List.of(
                            new InAQuarter(Q2, new Value.TooFew(), new Value.TooFew()),
                            new InAQuarter(
                                    Q1, new Value.Shown(new Share(20, 20)), new Value.Shown(new Share(12, 20))))));
            assertThat(trying.of(draft.with(DraftField.VALID_FROM, "2022-10-01")))
                    .as("as if it held already")
                    .isEqualTo(trying.of(draft));
        }
        try (var _ = ALead.named("anna", "A")) {
            assertThat(trying.of(aDraft())).isInstanceOf(DryRun.NotTheWhole.class);
        }
    }

    @Test
    void whatCannotBeReadIsNotCountedButAnEmptyTextDoesNotStandInTheWay() {
        try (var _ = ALead.named("anna")) {
            assertThat(trying.of(aDraft().with(DraftField.EXPRESSION, "share of X9 in 4..5")))
                    .isInstanceOfSatisfying(
                            DryRun.Unsound.class,
                            run -> assertThat(run.problems())
                                    .extracting(problem -> problem.sentence().en())
                                    .containsExactly("The questionnaire's newest version has no question X9."));
            assertThat(trying.of(aDraft().with(DraftField.NAME_SV, "").with(DraftField.TARGET, "much")))
                    .isNotInstanceOfAny(DryRun.Unsound.class, DryRun.Failed.class);
        }
    }

    private DefinitionDraft aDraft() {
        return editing.find(editing.begin("felt_participation").orElseThrow())
                .orElseThrow()
                .draft();
    }
}
