package se.lyhord.release.withheld;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.batch.Jobs;
import se.lyhord.disclosure.Reason;
import se.lyhord.indicator.CaseFiles;
import se.lyhord.indicator.Period;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.Audience;
import se.lyhord.release.threshold.ALead;
import se.lyhord.release.withheld.WithheldOrder.Column;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** What is withheld of cases/north; what each home and node has is read in its expected.csv. */
@IntegrationTest
class ReadingWhatIsWithheldTest {

    private static final AtomicBoolean COMPUTED = new AtomicBoolean();
    private static final Quarter A_QUARTER = Quarter.of("2022-Q1");
    private static final Period PERIOD = Period.quarter(A_QUARTER);
    private static final String SAFETY = "dimension_safety";
    private static final int ALL = 100_000;

    @Autowired
    Jobs jobs;

    @Autowired
    ReadingWhatIsWithheld reading;

    @Autowired
    AskingWhatIf asking;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void theCaseIsComputedOnce() throws Exception {
        if (COMPUTED.compareAndSet(false, true)) {
            CaseFiles.importCase(jobs, "north");
            jobs.run("compute-indicators", Map.of("from", "2021-Q1", "to", "2022-Q2"))
                    .orElseThrow()
                    .get();
        }
    }

    /** Every node of one to four has that reason, and no node of five or more; those of others stand beside them. */
    @Test
    void theReasonsAreThoseOfTheCounts() {
        try (var _ = ALead.named("anna")) {
            var counts = counts();
            var withheld = reading.first(ALL, choice(), order(Column.NODE, false));
            assertThat(withheld).isNotEmpty();
            var reasons = withheld.stream().collect(Collectors.toMap(WithheldFigure::node, WithheldFigure::reason));
            counts.forEach((node, count) -> {
                if (count[1] > 0 && count[1] < 5) {
                    assertThat(reasons).as(node).containsEntry(node, Reason.TOO_FEW);
                }
            });
            reasons.forEach((node, reason) -> {
                var count = counts.getOrDefault(node, new long[] {0, 0});
                switch (reason) {
                    case TOO_FEW -> assertThat(count[1]).as(node).isLessThan(5);
                    case PROTECTS_A_NEIGHBOUR -> assertThat(count[1]).as(node).isGreaterThanOrEqualTo(5);
                    case CERTAIN_ANSWER ->
                        assertThat(5 * Math.max(count[0], count[1] - count[0]))
                                .as(node)
                                .isGreaterThanOrEqualTo(4 * count[1]);
                    case EARLIER_RELEASE ->
                        assertThat(node).as("nothing was released before").isEmpty();
                }
            });
        }
    }

    @Test
    void theCountsAreThoseOfTheListAndOfWhatIsShown() {
        try (var _ = ALead.named("anna")) {
            var counts = reading.counts(choice());
            assertThat(counts.all()).isPositive().isEqualTo(reading.count(choice()));
            assertThat(reading.first(ALL, choice(), order(Column.NODE, false))).hasSize(counts.all());
            assertThat(counts.shown())
                    .isPositive()
                    .isEqualTo(sqlAsSignedIn(
                            "select count(*) from release.figure where period = '2022-Q1' and gender = 'T'"
                                    + " and indicator = 'dimension_safety' and status = 'released'"));
            var few = new WithheldChoice(
                    Audience.INSIDE, PERIOD, Optional.of(SAFETY), Optional.of(Reason.TOO_FEW), false, "");
            assertThat(reading.count(few)).isEqualTo(counts.of(Reason.TOO_FEW)).isLessThanOrEqualTo(counts.all());
            assertThat(reading.periods()).contains(Period.year(2021), PERIOD);
            assertThat(reading.indicators(PERIOD)).contains(SAFETY);
        }
    }

    @Test
    void theListIsSearchedAndSorted() {
        try (var _ = ALead.named("anna")) {
            var first = reading.first(1, choice(), order(Column.NODE, false)).getFirst();
            var found = reading.first(ALL, searching(first.node()), order(Column.NODE, false));
            assertThat(found)
                    .isNotEmpty()
                    .allSatisfy(
                            figure -> assertThat(figure.node() + figure.name()).contains(first.node()));
            assertThat(reading.count(searching("no such home"))).isZero();
            for (var column : Column.values()) {
                var up = reading.first(ALL, everything(), order(column, false));
                var down = reading.first(ALL, everything(), order(column, true));
                assertThat(up).hasSameSizeAs(down).containsAll(down);
                assertThat(key(column, up.getFirst())).as(column.name()).isEqualTo(key(column, down.getLast()));
            }
        }
    }

    @Test
    void openFiguresHaveReasonsOfTheirOwn() {
        try (var _ = ALead.named("anna")) {
            var open = new WithheldChoice(Audience.OPEN, PERIOD, Optional.of(SAFETY), Optional.empty(), false, "");
            assertThat(reading.counts(open).all())
                    .isGreaterThan(reading.counts(choice()).all());
        }
    }

    @Test
    void whatPoolingWouldGiveBackIsToldInCountsAndShowsNothing() {
        var before = sql("select count(*) from release.figure") + sql("select count(*) from release.quarter_ledger");
        try (var _ = ALead.named("anna")) {
            var withheld = asking.withheld(SAFETY, A_QUARTER);
            var groups =
                    withheld.values().stream().filter(homes -> homes.size() > 1).toList();
            assertThat(groups).as("the case has such homes").isNotEmpty();
            var counts = asking.pooled(SAFETY, A_QUARTER, groups);
            assertThat(counts.withheld())
                    .isEqualTo(withheld.values().stream()
                            .flatMap(homes -> homes.stream())
                            .count());
            assertThat(counts.asked())
                    .isEqualTo(groups.stream().mapToInt(homes -> homes.size()).sum())
                    .isEqualTo(counts.givenBack() + counts.tooFew() + counts.tooMuch());
            assertThat(counts.groups()).isLessThanOrEqualTo(groups.size());
            assertThat(sqlAsSignedIn(
                            "select count(*) from release.what_if where asked_by = 'anna' and period = '2022-Q1'"))
                    .isPositive();
            var half = asking.halfYear(SAFETY, A_QUARTER);
            assertThat(half.givenBack() + half.tooFew() + half.tooMuch()).isEqualTo(half.withheld());
            assertThatThrownBy(() -> asking.pooled(SAFETY, A_QUARTER, List.of(Set.of("ORG", "DIV1"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(sql("select count(*) from release.figure") + sql("select count(*) from release.quarter_ledger"))
                .isEqualTo(before);
    }

    @Test
    void whoIsNotSetOverTheWholeSeesNoneOfIt() {
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "DIV1")) {
            assertThatThrownBy(reading::periods).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> asking.halfYear(SAFETY, A_QUARTER)).isInstanceOf(AccessDeniedException.class);
            for (var table : List.of("reason", "quarter_ledger", "year_ledger", "what_if", "threshold_proposal")) {
                assertThat(sqlAsSignedIn("select count(*) from release." + table))
                        .as(table)
                        .isZero();
            }
        }
        try (var _ = ALead.named("del", "DIV1")) {
            assertThat(reading.isForAll()).isFalse();
            assertThat(reading.periods()).isEmpty();
            assertThat(reading.counts(choice()).all()).isZero();
            assertThat(reading.first(ALL, choice(), order(Column.NODE, false))).isEmpty();
            assertThat(asking.quarters()).isEmpty();
            assertThatThrownBy(() -> asking.pooled(SAFETY, A_QUARTER, List.of()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private static WithheldChoice choice() {
        return new WithheldChoice(Audience.INSIDE, PERIOD, Optional.of(SAFETY), Optional.empty(), false, "");
    }

    private static WithheldChoice searching(String node) {
        return new WithheldChoice(Audience.INSIDE, PERIOD, Optional.empty(), Optional.empty(), false, node);
    }

    /** Women and men, of all indicators: there each column has different values. */
    private static WithheldChoice everything() {
        return new WithheldChoice(Audience.INSIDE, PERIOD, Optional.empty(), Optional.empty(), true, "");
    }

    private WithheldOrder order(Column column, boolean isDescending) {
        return new WithheldOrder(column, isDescending, reading.indicators(PERIOD));
    }

    private static Object key(Column column, WithheldFigure figure) {
        return switch (column) {
            case INDICATOR -> figure.indicator();
            case NODE -> figure.name();
            case GROUP -> figure.group();
            case REASON -> figure.reason();
        };
    }

    /** Met and answered of everyone, by node. */
    private static Map<String, long[]> counts() {
        return CaseFiles.rows("/cases/north/expected.csv").stream()
                .filter(row -> Stream.of("indicator", "quarter", "gender")
                        .map(row::getField)
                        .toList()
                        .equals(List.of(SAFETY, "2022-Q1", "T")))
                .collect(Collectors.toMap(row -> row.getField("node"), row -> new long[] {
                    Long.parseLong(row.getField("numerator")), Long.parseLong(row.getField("denominator"))
                }));
    }

    private int sql(String sql) {
        try (var _ = ALead.named("anna")) {
            return sqlAsSignedIn(sql);
        }
    }

    private int sqlAsSignedIn(String sql) {
        return requireNonNull(
                transaction.execute(_ -> jdbc.sql(sql).query(Integer.class).single()));
    }
}
