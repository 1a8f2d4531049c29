package se.lyhord.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.Definition.Kind;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;
import se.lyhord.testing.IntegrationTest;

/** Adding cells up a small tree and over quarters. All expected counts are added by hand. */
@IntegrationTest
class RollUpTest {

    private static final Definition MEETINGS = aDefinition("meetings", Kind.EVENT);
    private static final Definition STANDING = aDefinition("standing", Kind.ON_DAY);
    private static final List<Definition> BOTH = List.of(MEETINGS, STANDING);
    private static final List<Quarter> A_YEAR = Quarter.of("2021-Q1").to(Quarter.of("2021-Q4"));

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Cells cells;

    @Autowired
    RollUp rollUp;

    @Autowired
    ComputedValues values;

    /** A region with home A, which moves right under the organisation on 1 July 2021, and home B. */
    @BeforeEach
    void aTreeOfUnevenDepth() {
        inOneTransaction(() -> {
            for (var table : List.of("computed_quarter", "home_counts", "node_counts")) {
                jdbc.update("delete from indicator." + table);
            }
            jdbc.update("delete from organisation.node");
            jdbc.update("""
                    insert into organisation.node values
                        ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                        ('REG', 'Region', 'region', 'ORG', null, '2020-01-01', null),
                        ('A', 'Home A', 'unit', 'REG', 'hvb', '2020-01-01', '2021-06-30'),
                        ('A', 'Home A', 'unit', 'ORG', 'hvb', '2021-07-01', null),
                        ('B', 'Home B', 'unit', 'REG', 'hvb', '2020-01-01', null)""");
        });
    }

    @Test
    void aNodeHasTheSumsOfTheHomesBelowItAndEveryoneIsTheSumOfAllGroups() {
        compute(Quarter.of("2021-Q1"), BOTH);
        assertThat(count("2021-Q1", "REG", Gender.K, "meetings")).isEqualTo(new Share(2, 4));
        assertThat(count("2021-Q1", "REG", Gender.X, "meetings")).isEqualTo(new Share(1, 1));
        assertThat(count("2021-Q1", "REG", Gender.T, "meetings")).isEqualTo(new Share(3, 5));
        assertThat(count("2021-Q1", "ORG", Gender.T, "meetings")).isEqualTo(new Share(3, 5));
        assertThat(count("2021-Q1", "ORG", Gender.T, "standing")).isEqualTo(new Share(20, 40));
    }

    @Test
    void aQuarterFollowsTheTreeOfItsLastDay() {
        compute(Quarter.of("2021-Q3"), BOTH);
        assertThat(count("2021-Q3", "REG", Gender.T, "meetings")).isEqualTo(new Share(2, 3));
        assertThat(count("2021-Q3", "ORG", Gender.T, "meetings")).isEqualTo(new Share(3, 5));
    }

    @Test
    void aYearAddsTheNodesOwnQuartersButTakesTheLastForHowThingsStand() {
        A_YEAR.forEach(quarter -> compute(quarter, BOTH));
        inOneTransaction(() -> rollUp.replace(Period.of("2021")));
        assertThat(count("2021", "REG", Gender.T, "meetings")).isEqualTo(new Share(3 + 3 + 2 + 2, 5 + 5 + 3 + 3));
        assertThat(count("2021", "REG", Gender.T, "standing")).isEqualTo(new Share(10, 20));
    }

    @Test
    void aYearOfThreeComputedQuartersHasNoValue() {
        A_YEAR.subList(1, 4).forEach(quarter -> compute(quarter, BOTH));
        inOneTransaction(() -> rollUp.replace(Period.of("2021")));
        assertThat(values("2021")).isEmpty();
    }

    @Test
    void anIndicatorThatAQuarterWasComputedWithoutHasNoYear() {
        compute(A_YEAR.getFirst(), List.of(STANDING));
        A_YEAR.subList(1, 4).forEach(quarter -> compute(quarter, BOTH));
        inOneTransaction(() -> rollUp.replace(Period.of("2021")));
        assertThat(count("2021", "ORG", Gender.T, "meetings")).isEqualTo(new Share(0, 0));
        assertThat(count("2021", "ORG", Gender.T, "standing")).isEqualTo(new Share(20, 40));
    }

    @Test
    void anIndicatorThatIsNoLongerThereVanishes() {
        compute(Quarter.of("2021-Q1"), BOTH);
        compute(Quarter.of("2021-Q1"), List.of(MEETINGS));
        assertThat(values("2021-Q1"))
                .isNotEmpty()
                .allSatisfy(counts -> assertThat(counts.counts()).containsOnlyKeys("meetings"));
        compute(Quarter.of("2021-Q1"), List.of());
        assertThat(values("2021-Q1")).isEmpty();
    }

    /** A count is stored in one, two or four bytes. */
    @Test
    void countsOfEverySizeAreReadAsTheyWereCounted() {
        var quarter = Quarter.of("2021-Q1");
        var tally = new Tally(1);
        tally.add("A", Gender.K, 0, 0, 255);
        tally.add("A", Gender.M, 0, 128, 256);
        tally.add("A", Gender.X, 0, 65_535, 65_536);
        tally.add("B", Gender.X, 0, 1, 16_777_216);
        inOneTransaction(() -> {
            cells.replace(quarter, List.of(MEETINGS), new Homes.All(), () -> tally);
            rollUp.replace(quarter, List.of(MEETINGS));
            assertThat(jdbc.queryForList("""
                            select unit_code || gender || numerators::text || denominators::text from indicator.cell
                            union all
                            select node || gender || numerators::text || denominators::text from indicator.node_value
                            where node = 'ORG' order by 1""", String.class))
                    .containsExactlyInAnyOrder(
                            "AK{0}{255}",
                            "AM{128}{256}",
                            "AX{65535}{65536}",
                            "BX{1}{16777216}",
                            "ORGK{0}{255}",
                            "ORGM{128}{256}",
                            "ORGX{65536}{16842752}",
                            "ORGT{65664}{16843263}");
        });
        assertThat(count("2021-Q1", "A", Gender.M, "meetings")).isEqualTo(new Share(128, 256));
        assertThat(count("2021-Q1", "ORG", Gender.T, "meetings")).isEqualTo(new Share(65_664, 16_843_263));
    }

    /** A has 1 of 2 of K; B 1 of 2 of K and 1 of 1 of X; of how things stand ten times 1 of 2 each, all K. */
    private void compute(Quarter quarter, List<Definition> definitions) {
        var tally = new Tally(definitions.size());
        for (var home : definitions.isEmpty() ? List.<String>of() : List.of("A", "B")) {
            if (definitions.contains(MEETINGS)) {
                tally.add(home, Gender.K, definitions.indexOf(MEETINGS), 1, 2);
            }
            if (definitions.contains(STANDING)) {
                tally.add(home, Gender.K, definitions.indexOf(STANDING), 10, 20);
            }
        }
        if (definitions.contains(MEETINGS)) {
            tally.add("B", Gender.X, definitions.indexOf(MEETINGS), 1, 1);
        }
        inOneTransaction(() -> {
            cells.replace(quarter, definitions, new Homes.All(), () -> tally);
            rollUp.replace(quarter, definitions);
        });
    }

    private Share count(String period, String node, Gender gender, String indicator) {
        var counts = values(period).stream()
                .filter(row -> row.node().equals(node) && row.gender() == gender)
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(counts.counts().get(indicator));
    }

    private List<NodeCounts> values(String period) {
        var read = new ArrayList<NodeCounts>();
        inOneTransaction(() -> read.addAll(values.of(Period.of(period))));
        return read;
    }

    private void inOneTransaction(Runnable work) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private static Definition aDefinition(String code, Kind kind) {
        return new Definition(
                code,
                1,
                new Bilingual("namn", "name"),
                new Bilingual("text", "text"),
                Definition.Unit.SHARE,
                Direction.HIGHER_IS_BETTER,
                OptionalDouble.empty(),
                LocalDate.of(2000, 1, 1),
                "source",
                kind,
                Set.of(Gender.T, Gender.K, Gender.M),
                new Definition.Rule.Sql(code + ".sql", "select 1"),
                "hash of " + code,
                PlainWords.NONE,
                false);
    }
}
