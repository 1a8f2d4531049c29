package se.lyhord.indicator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.database.IndicatorReader;
import se.lyhord.database.RecordReader;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.DefinitionText;
import se.lyhord.indicator.explanation.CountedStay;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** An SQL file comes from a folder: it reads what is published, for a while, and whose stays it names is checked again. */
@IntegrationTest
class WhatAnSqlFileMayDoTest {

    private static final Quarter Q1 = Quarter.of("2022-Q1");
    private static final String A_FILE = """
            code: stayed
            version: 1
            names: {sv: Vistelse, en: Stay}
            definition: {sv: Text, en: Text}
            unit: share
            direction: higher_is_better
            valid_from: 2000-01-01
            source: Placements
            kind: event
            genders: [T, K, M]
            records: own
            sql: stayed.sql
            """;
    private static final String STAYS = """
            select unit_code as home, started_on as day, gender, ended_on is null as hit, placement_id as reference
            from placement.placement""";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    JdbcClient client;

    @Autowired
    @RecordReader
    DataSource reader;

    @Autowired
    @IndicatorReader
    DataSource readerOfAnswers;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void twoHomes() {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.update("delete from placement.placement");
            jdbc.update("delete from organisation.node");
            jdbc.update("""
                    insert into organisation.node values
                        ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                        ('A', 'A', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                        ('B', 'B', 'unit', 'ORG', 'hvb', '2020-01-01', null)""");
            jdbc.update("""
                    insert into placement.placement values
                        ('P1', 'A', 'C1', 2008, 'K', '2022-03-31', null, 'SoL', '0180'),
                        ('P2', 'A', 'C2', 2008, 'M', '2022-01-01', '2022-05-01', 'SoL', '0180'),
                        ('P3', 'A', 'C3', 2008, 'M', '2021-12-31', null, 'SoL', '0180'),
                        ('P4', 'B', 'C4', 2008, 'M', '2022-02-01', null, 'SoL', '0180')""");
        }));
    }

    @Test
    void theStaysOfAQuarterAreListedMissesFirst() {
        assertThat(listed(STAYS, "A")).extracting(CountedStay::placement).containsExactly("P2", "P1");
        assertThat(listed(STAYS, "A").getFirst()).satisfies(miss -> {
            assertThat(miss.hits()).isZero();
            assertThat(miss.rows()).isEqualTo(1);
            assertThat(miss.clientRef()).isEqualTo("C2");
        });
    }

    @Test
    void aStayThatIsNotThePersonsToSeeIsNotListedWhateverTheFileSays() {
        assertThat(listed(STAYS, "A", "B"))
                .extracting(CountedStay::placement)
                .as("home B is asked for, but the manager of A does not see it")
                .containsExactly("P2", "P1");
        assertThat(listed(STAYS.replace("unit_code as home", "'A' as home"), "A"))
                .extracting(CountedStay::placement)
                .as("the file calls the stay at B one of A")
                .containsExactly("P2", "P1");
    }

    @Test
    void aFileThatNamesNoStaysHasNoList() {
        assertThat(listed(STAYS.replace(", placement_id as reference", ""), "A"))
                .isEmpty();
    }

    @Test
    void aFileThatIsNotSaidToCountOwnRecordsHasNoList() {
        var hidden =
                (DefinitionText.Reading.Read) new DefinitionText(A_FILE.replace("records: own\n", ""), STAYS).read();
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(new StoredCountedStays(client, reader, 1).of(hidden.definition(), Q1, Set.of("A"), 10))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    from placement.placement | from placement.placement, access.person          | permission denied for schema access
                    from placement.placement | from placement.placement where exists (select from plan.contact)  | permission denied for table contact
                    from placement.placement | from placement.placement, lateral (delete from plan.plan returning 1) x | syntax error
                    placement_id as          | (select nextval('indicator.definition_set_definition_set_seq'))::text as | permission denied
                    placement_id as          | pg_read_file('/etc/passwd') as                   | permission denied for function pg_read_file
                    placement_id as          | lo_creat(1)::text as                             | read-only transaction""")
    void whatItMayNotIsRefusedByTheDatabase(String good, String bad, String reason) {
        assertThatThrownBy(() -> listed(STAYS.replace(good, bad), "A"))
                .rootCause()
                .hasMessageContaining(reason);
    }

    @Test
    void whatTakesTooLongIsStopped() {
        var slow = STAYS.replace("placement_id as", "(placement_id || pg_sleep(30)::text) as");
        assertThatThrownBy(() -> listed(slow, "A")).rootCause().hasMessageContaining("cancel");
    }

    @Test
    void theConnectionsOfFilesAreReadOnlyAndTimeLimitedAndHaveNoOtherRole() {
        isReadOnlyAndTimeLimited(new JdbcTemplate(reader), "record_reader");
        isReadOnlyAndTimeLimited(new JdbcTemplate(readerOfAnswers), "indicator_reader");
    }

    private static void isReadOnlyAndTimeLimited(JdbcTemplate asReader, String name) {
        assertThat(asReader.queryForObject("show statement_timeout", String.class))
                .isEqualTo("10min");
        assertThat(asReader.queryForObject("select current_user", String.class)).isEqualTo(name);
        for (var role : new String[] {"job", "app", "owner", "survey_writer"}) {
            assertThatThrownBy(() -> asReader.execute("set role " + role))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> asReader.update("delete from placement.placement"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(asReader.queryForObject("""
                        select count(*) from information_schema.role_table_grants
                        where grantee = ? and privilege_type <> 'SELECT'""", Integer.class, name))
                .as("also a transaction that were not read-only could write nothing")
                .isZero();
    }

    private List<CountedStay> listed(String sql, String... homes) {
        var stays = new StoredCountedStays(client, reader, 1);
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            return transaction.execute(_ -> stays.of(definition(sql), Q1, Set.of(homes), 10));
        }
    }

    private static Definition definition(String sql) {
        return ((DefinitionText.Reading.Read) new DefinitionText(A_FILE, sql).read()).definition();
    }
}
