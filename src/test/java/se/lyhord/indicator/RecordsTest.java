package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** What an SQL file may do, and which quarters there are to compute. */
@IntegrationTest
class RecordsTest {

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
            sql: stayed.sql
            """;
    private static final String PLACEMENTS =
            "select unit_code as home, started_on as day, gender, ended_on is null as hit\nfrom placement.placement";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Records records;

    @Autowired
    BeginningARun beginning;

    @Autowired
    AcceptedDefinitions accepted;

    @BeforeEach
    void twoPlacements() {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.update("delete from placement.placement");
            jdbc.update("delete from organisation.node");
            jdbc.update("insert into organisation.node values ('A', 'A', 'unit', null, 'hvb', '2020-01-01', null)");
            jdbc.update("""
                    insert into placement.placement values
                        ('P1', 'A', 'C1', 2008, 'K', '2022-03-31', null, 'SoL', '0180'),
                        ('P2', 'A', 'C2', 2008, 'X', '2022-04-01', '2022-05-01', 'SoL', '0180')""");
        }));
    }

    @Test
    void anEventCountsInTheQuarterOfItsDay() throws BrokenDefinition {
        assertThat(records.count(List.of(aDefinition(PLACEMENTS)), Quarter.of("2022-Q1"), new Homes.All())
                        .cells())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.home()).isEqualTo("A");
                    assertThat(cell.gender()).isEqualTo(Gender.K);
                    assertThat(cell.numerators()).containsExactly(1);
                    assertThat(cell.denominators()).containsExactly(1);
                });
        assertThat(records.count(List.of(aDefinition(PLACEMENTS)), Quarter.of("2022-Q2"), new Homes.All())
                        .cells())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.gender()).isEqualTo(Gender.X);
                    assertThat(cell.numerators()).containsExactly(0);
                    assertThat(cell.denominators()).containsExactly(1);
                });
    }

    @Test
    void quartersRunFromTheFirstRecordToTheLastQuarterThatHasEnded() {
        SettableClock.set(LocalDate.of(2022, 9, 30));
        // P1's plan is due on 28 April 2022, 28 days after its start
        assertThat(beginning.quarters(Optional.empty(), Optional.empty())).containsExactly(Quarter.of("2022-Q2"));
        SettableClock.set(LocalDate.of(2022, 10, 1));
        assertThat(beginning.quarters(Optional.empty(), Optional.empty()))
                .containsExactly(Quarter.of("2022-Q2"), Quarter.of("2022-Q3"));
        assertThat(beginning.quarters(Optional.of(Quarter.of("2022-Q1")), Optional.of(Quarter.of("2022-Q2"))))
                .containsExactly(Quarter.of("2022-Q1"), Quarter.of("2022-Q2"));
    }

    @Test
    void quartersDoNotRunBackwards() {
        assertThatThrownBy(() ->
                        beginning.quarters(Optional.of(Quarter.of("2022-Q2")), Optional.of(Quarter.of("2022-Q1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The quarters run from 2022-Q2 to 2022-Q1: backwards");
    }

    @Test
    void aQueryThatTheDatabaseRefusesIsLeftOutWithItsLine() throws BrokenDefinition {
        assertThat(records.refusal(aDefinition(PLACEMENTS))).isEmpty();
        var refused = records.refusal(aDefinition(PLACEMENTS.replace("placement.placement", "placement.stay")))
                .orElseThrow();
        assertThat(refused.file()).isEqualTo("stayed.sql");
        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.reason().en()).contains("relation \"placement.stay\" does not exist");
    }

    @Test
    void whatIsLeftOutIsNamedWithItsReason(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("stayed.yaml"), A_FILE);
        Files.writeString(folder.resolve("stayed.sql"), PLACEMENTS.replace("placement.placement", "placement.stay"));
        Files.writeString(folder.resolve("broken.yaml"), "code: broken\n");
        var some = new AcceptedDefinitions(
                new Definitions(List.of(DefinitionFile.shipped(), DefinitionFile.in(folder))), records);
        assertThat(some.leftOut())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("broken.yaml"))
                .anySatisfy(line ->
                        assertThat(line).contains("stayed, stayed.sql:2: ").contains("does not exist"));
        assertThat(accepted.leftOut()).isEmpty();
    }

    @Test
    void aQueryReadsWhatIsPublishedAndWritesNothing() throws BrokenDefinition {
        assertThat(refusal(
                        "select username as home, current_date as day, 'K' as gender, true as hit from access.person"))
                .contains("permission denied");
        assertThat(refusal("delete from placement.placement returning unit_code as home"))
                .contains("syntax error");
        var writing =
                aDefinition("select lo_creat(-1)::text as home, date '2022-02-01' as day, 'K' as gender, true as hit");
        assertThatThrownBy(() -> records.count(List.of(writing), Quarter.of("2022-Q1"), new Homes.All()))
                .hasMessageContaining("The indicator stayed could not be counted for 2022-Q1")
                .hasMessageContaining("read-only transaction");
    }

    /** Nothing that a definition is left out for: whoever computes shall learn of it. */
    @Test
    void anErrorOfAnotherKindThanARefusedQueryIsNotTakenForOne() {
        assertThatThrownBy(() -> records.refusal(aDefinition(PLACEMENTS + " where 1 / 0 = 1")))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("division by zero");
    }

    private String refusal(String sql) throws BrokenDefinition {
        return records.refusal(aDefinition(sql)).orElseThrow().reason().en();
    }

    private static Definition aDefinition(String sql) throws BrokenDefinition {
        return DefinitionReader.read(A_FILE, _ -> Optional.of(sql));
    }
}
