package se.lyhord.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.batch.JobOutcome.Result;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.index.ComputingTheIndex;
import se.lyhord.indicator.AcceptedDefinitions;
import se.lyhord.indicator.BeginningARun;
import se.lyhord.indicator.ComputingIndicators;
import se.lyhord.release.AnUnprotectedRelease;
import se.lyhord.release.ReleasingLongerPeriods;
import se.lyhord.release.ReleasingTheIndex;
import se.lyhord.shell.LongWork;
import se.lyhord.testing.IntegrationTest;

/** A run that fails half-way, and how it goes on. */
@IntegrationTest
class ComputeIndicatorsJobTest {

    private static final Map<String, String> A_YEAR = Map.of("from", "2021-Q1", "to", "2021-Q4");

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Jobs jobs;

    @Autowired
    JobOperator operator;

    @Autowired
    JobRepository repository;

    @Autowired
    @Qualifier("migrations")
    DataSource migrations;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    BeginningARun beginning;

    @Autowired
    AcceptedDefinitions definitions;

    @Autowired
    ComputingIndicators computing;

    @Autowired
    ReleasingLongerPeriods releasingPeriods;

    @Autowired
    ComputingTheIndex index;

    @Autowired
    ReleasingTheIndex releasingTheIndex;

    @Autowired
    BeanFactory application;

    @BeforeEach
    void aHomeWithARoundEachQuarter() {
        inOneTransaction(() -> {
            jdbc.update("delete from organisation.node");
            jdbc.update("delete from survey.round");
            jdbc.update("delete from survey.response");
            jdbc.update("insert into organisation.node values ('A', 'A', 'unit', null, 'hvb', '2020-01-01', null)");
            jdbc.update("insert into survey.round select 'A', '2021-Q' || n, 10 from generate_series(1, 4) n");
        });
    }

    @Test
    void aRunThatDiedGoesOnWithTheQuarterItWasAt() throws Exception {
        aResponseToAnUnknownQuestionnaire("2021-Q3");
        var failed = jobs.run("compute-indicators", A_YEAR).orElseThrow().get();
        assertThat(failed.result()).isEqualTo(Result.FAILED);
        assertThat(failed.failures())
                .singleElement()
                .asString()
                .contains("There are responses to a questionnaire that is not known: number 777");
        asIfItsProcessHadBeenKilled();
        assertThat(jobs.latest("compute-indicators").orElseThrow().state()).isEqualTo(LongWork.State.FAILED);

        inOneTransaction(() -> {
            jdbc.update("delete from survey.response");
            jdbc.update(
                    "update indicator.home_counts set x = decode(replace(encode(x, 'hex'), '0a', '0b'), 'hex') where quarter = '2021-Q2'");
        });
        assertThat(jobs.run("compute-indicators", A_YEAR).orElseThrow().get().result())
                .isEqualTo(Result.DONE);
        assertThat(invited("2021-Q2")).as("not counted anew").isEqualTo(11);
        assertThat(invited("2021-Q3")).isEqualTo(10);
        assertThat(invited("2021")).isEqualTo(10 + 11 + 10 + 10);

        assertThat(jobs.run("compute-indicators", A_YEAR).orElseThrow().get().result())
                .isEqualTo(Result.DONE);
        assertThat(invited("2021")).as("a new run counts all").isEqualTo(40);
        assertThat(jobs.latest("compute-indicators").orElseThrow().share()).isEqualTo(1);
    }

    @Test
    void aQuarterThatTheAuditStopsKeepsItsReleaseAndTheOthersGetTheirs() throws Exception {
        inOneTransaction(() -> {
            responses("2021-Q1", 6);
            responses("2021-Q2", 3);
            responses("2021-Q3", 6);
        });
        assertThat(jobs.run("compute-indicators", A_YEAR).orElseThrow().get().result())
                .isEqualTo(Result.DONE);
        var before = figures();
        inOneTransaction(() -> jdbc.update("delete from release.figure where period = '2021-Q3'"));
        // as if nothing had been released: of what was, the ledger keeps what is shown
        JdbcClient.create(migrations)
                .sql("truncate release.quarter_ledger, release.year_ledger")
                .update();

        var job = new ComputeIndicatorsJob(repository, transactions)
                .computeIndicators(
                        beginning,
                        definitions,
                        computing,
                        index,
                        new PublishingSteps(
                                repository,
                                transactions,
                                List::of,
                                computing,
                                index,
                                AnUnprotectedRelease.in(application),
                                releasingPeriods,
                                releasingTheIndex));
        var outcomes = new ArrayList<JobOutcome>();
        WholeOrganisation.run(() -> outcomes.add(outcome(job)));

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.result()).isEqualTo(Result.SOME_REFUSED);
            assertThat(outcome.summary().lines())
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("2021-Q2")
                    .contains("dimension_participation")
                    .endsWith("at A");
        });
        // the year is gone: the ledger of this test knows no release of its second quarter
        assertThat(figures())
                .isEqualTo(before.stream()
                        .filter(figure -> figure.startsWith("2021-Q"))
                        .toList())
                .contains("2021-Q2 withheld", "2021-Q3 released");
    }

    private JobOutcome outcome(Job job) {
        try {
            var parameters = new JobParametersBuilder()
                    .addString("from", "2021-Q1")
                    .addString("to", "2021-Q4")
                    .addString("protection", "none");
            return JobOutcome.of(operator.start(job, parameters.toJobParameters()));
        } catch (JobExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers of the same young people to all questions, without gender and age. */
    private void responses(String quarter, int number) {
        jdbc.query("select survey.make_room_for(?)", _ -> {}, quarter);
        jdbc.update("""
                insert into survey.response (template_key, quarter, unit_code, answers)
                select template_key, ?, 'A', '\\x0404040404040404050404040000'
                from survey.template, generate_series(1, ?) where template = 'barn-och-ungdomsenkat' and version = 1""", quarter, number);
    }

    private List<String> figures() {
        var figures = new ArrayList<String>();
        inOneTransaction(() -> figures.addAll(jdbc.queryForList("""
                select period || ' ' || status from release.figure
                where indicator = 'dimension_participation' and gender = 'T' order by 1""", String.class)));
        return figures;
    }

    @Test
    void aQuarterThatIsNoneFailsTheRunWithTheFormWanted() throws Exception {
        var outcome = jobs.run("compute-indicators", Map.of("from", "2021Q1"))
                .orElseThrow()
                .get();
        assertThat(outcome.result()).isEqualTo(Result.FAILED);
        assertThat(outcome.failures())
                .singleElement()
                .asString()
                .contains("A quarter is written YYYY-Qn, as 2022-Q1, not: 2021Q1");
    }

    @Test
    void aRunThatFailedIsRunAnew() throws Exception {
        aResponseToAnUnknownQuestionnaire("2021-Q3");
        assertThat(jobs.run("compute-indicators", A_YEAR).orElseThrow().get().result())
                .isEqualTo(Result.FAILED);
        inOneTransaction(() -> {
            jdbc.update("delete from survey.response");
            jdbc.update("update survey.round set invited = 12 where quarter = '2021-Q1'");
        });
        assertThat(jobs.run("compute-indicators", A_YEAR).orElseThrow().get().result())
                .isEqualTo(Result.DONE);
        assertThat(invited("2021-Q1")).as("counted anew").isEqualTo(12);
    }

    /** What kill -9 leaves: a run and a step that are marked as going on, and no lock. */
    private void asIfItsProcessHadBeenKilled() {
        for (var table : new String[] {"batch.batch_step_execution", "batch.batch_job_execution"}) {
            jdbc.update("update " + table + " set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null"
                    + " where job_execution_id = (select max(job_execution_id) from batch.batch_job_execution)"
                    + " and status = 'FAILED'");
        }
    }

    private void aResponseToAnUnknownQuestionnaire(String quarter) {
        inOneTransaction(() -> {
            jdbc.query("select survey.make_room_for(?)", _ -> {}, quarter);
            jdbc.update("insert into survey.response values (777, ?, 'A', '\\x05', null)", quarter);
        });
    }

    private long invited(String period) {
        var invited = new long[1];
        inOneTransaction(() -> jdbc.query(
                """
                select denominators[array_position(indicators, 'survey_response_rate')]
                from indicator.node_value join indicator.definition_set using (definition_set)
                where node = 'A' and period = ? and gender = 'T'""",
                row -> {
                    invited[0] = row.getLong(1);
                },
                period));
        return invited[0];
    }

    private void inOneTransaction(Runnable work) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
