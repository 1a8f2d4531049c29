package se.lyhord.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.database.IndicatorReader;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** What is listed for whom, how it is narrowed and in which order it comes. */
@IntegrationTest
class ReadingEntriesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    HomeDatabase database;

    @Autowired
    @IndicatorReader
    DataSource indicatorReader;

    @Autowired
    ReadingEntries reading;

    /*
     *      home  day         what                   how bad
     * D1   A     2022-01-10  violence               serious    open
     * D2   A     2022-03-10  violence               minor      closed; repeats D1
     * D3   B     2022-02-10  medication             moderate   open
     * D4   A     2022-04-10  staffing               serious    struck
     * I1   A     2022-02-20  the inspectorate       3 remarks  open
     * I2   B     2022-03-20  of our own             0 remarks  nothing to settle
     */
    @BeforeEach
    void sixEntriesAtTwoHomes() {
        var homes = HomesOnRecord.empty(jdbc, transaction, database);
        homes.aDeviation("D1", "A", "2022-01-10", Category.VIOLENCE, Severity.SERIOUS);
        homes.aDeviation("D2", "A", "2022-03-10", Category.VIOLENCE, Severity.MINOR);
        homes.isClosed("D2", "2022-03-20");
        homes.aDeviation("D3", "B", "2022-02-10", Category.MEDICATION, Severity.MODERATE);
        homes.aDeviation("D4", "A", "2022-04-10", Category.STAFFING, Severity.SERIOUS);
        homes.isStruck("D4");
        homes.anInspection("I1", "A", "2022-02-20", Inspector.IVO, 3);
        homes.anInspection("I2", "B", "2022-03-20", Inspector.INTERNAL, 0);
        homes.run("update deviation.entry set measures = 'Ny rutin för nattpersonal' where entry_id = 'D3'");
        ActingAs.a(Role.QUALITY_LEAD, "ORG");
    }

    @Test
    void eachSeesWhatIsOnRecordAtTheHomesOfTheirScope() {
        for (var role : List.of(Role.CONTACT_PERSON, Role.HOME_MANAGER)) {
            try (var _ = ActingAs.a(role, "B")) {
                assertThat(keys(EntryChoice.all(), EntryOrder.OLDEST)).containsExactly("D3", "I2");
                assertThat(reading.counts(EntryChoice.all())).isEqualTo(new EntryCounts(2, 1, 0, 0, 1, 0));
                assertThat(reading.find(new EntryId("D1"))).isEmpty();
                assertThatThrownBy(() -> reading.counts(at("A"))).isInstanceOf(OutsideScope.class);
            }
        }
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "ORG")) {
            assertThat(reading.counts(EntryChoice.all())).isEqualTo(new EntryCounts(6, 3, 1, 1, 2, 1));
        }
        try (var _ = ActingAs.a(Role.ADMINISTRATOR, "ORG")) {
            assertThatThrownBy(() -> reading.counts(EntryChoice.all())).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void everyChoiceNarrowsListAndCountsAlike() {
        assertNarrowed(at("A"), "D1", "D2", "D4", "I1");
        assertNarrowed(of(EntryKind.INSPECTION, null, null, null, ""), "I1", "I2");
        assertNarrowed(of(EntryKind.DEVIATION, Category.VIOLENCE, null, null, ""), "D1", "D2");
        assertNarrowed(of(null, null, Severity.SERIOUS, null, ""), "D1", "D4");
        assertNarrowed(of(null, null, null, EntryState.OPEN, ""), "D1", "D3", "I1");
        assertNarrowed(of(null, null, null, EntryState.CLOSED, ""), "D2", "I2");
        assertNarrowed(of(null, null, null, EntryState.STRUCK, ""), "D4");
        assertNarrowed(of(null, null, null, null, " nattpersonal "), "D3");
        assertNarrowed(of(null, null, null, null, "home b"), "D3", "I2");
        assertNarrowed(of(null, null, null, null, "i2"), "I2");
        assertNarrowed(of(null, null, null, null, "%"));
    }

    @Test
    void everyOrderGivesEachRowItsPlace() {
        assertThat(keys(EntryChoice.all(), EntryOrder.NEWEST)).containsExactly("D4", "I2", "D2", "I1", "D3", "D1");
        assertThat(keys(EntryChoice.all(), EntryOrder.OLDEST)).containsExactly("D1", "D3", "I1", "D2", "I2", "D4");
        assertThat(keys(EntryChoice.all(), EntryOrder.HOME)).containsExactly("D4", "D2", "I1", "D1", "I2", "D3");
        assertThat(keys(EntryChoice.all(), EntryOrder.WORST)).containsExactly("D4", "D1", "D3", "D2", "I1", "I2");
        assertThat(keys(EntryChoice.all(), EntryOrder.OPEN_LONGEST))
                .containsExactly("D1", "D3", "I1", "D2", "I2", "D4");
        assertThat(reading.first(2, EntryChoice.all(), EntryOrder.NEWEST))
                .extracting(one -> one.entry().id().value())
                .containsExactly("D4", "I2");
    }

    @Test
    void indicatorsReadDaysAndCodesAndNoWords() {
        var reader = JdbcClient.create(indicatorReader);
        assertThat(reader.sql("select count(*) from deviation.counted")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        for (var column : List.of("measures", "struck_reason", "recorded_by", "handled_by", "closed_on", "inspector")) {
            assertThatThrownBy(() -> reader.sql("select " + column + " from deviation.entry")
                            .query()
                            .listOfRows())
                    .as(column)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void assertNarrowed(EntryChoice choice, String... keys) {
        assertThat(keys(choice, EntryOrder.NEWEST)).containsExactlyInAnyOrder(keys);
        assertThat(reading.counts(choice).rows()).isEqualTo(keys.length);
    }

    private List<String> keys(EntryChoice choice, EntryOrder order) {
        return reading.first(100, choice, order).stream()
                .map(one -> one.entry().id().value())
                .toList();
    }

    private static EntryChoice at(String home) {
        return new EntryChoice(home, null, null, null, null, "");
    }

    private static EntryChoice of(
            @Nullable EntryKind kind,
            @Nullable Category category,
            @Nullable Severity severity,
            @Nullable EntryState state,
            String text) {
        return new EntryChoice(null, kind, category, severity, state, text);
    }
}
