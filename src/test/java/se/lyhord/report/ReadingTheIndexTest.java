package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.index.QualityIndex;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedIndex;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** Who reads which index; it stands as it was released. */
@IntegrationTest
class ReadingTheIndexTest {

    private static final Quarter A_QUARTER = Quarter.of("2022-Q1");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReadingTheIndex reading;

    @BeforeEach
    void aDivision() {
        ShownIndexRows.keep(jdbc, transaction);
    }

    @Test
    void aDivisionManagerReadsTheDivisionAndItsHomes() {
        try (var _ = ActingAs.a(Role.DIVISION_MANAGER, "DIV")) {
            assertThat(reading.series("DIV").latestFirst())
                    .extracting(Quarter::toString)
                    .containsExactly("2022-Q2", "2022-Q1", "2021-Q4");
            assertThat(reading.series("DIV").breaksAt(Quarter.of("2022-Q2"))).isTrue();
            assertThat(reading.homes("DIV", A_QUARTER, false))
                    .extracting(HomeIndex::name)
                    .containsExactly("Home A", "Home B", "Home C", "Home D");
            assertThat(reading.homes("DIV", A_QUARTER, true))
                    .extracting(HomeIndex::name)
                    .startsWith("Home B", "Home A");
            assertThat(reading.homes("DIV", A_QUARTER, false).get(2).released().orElseThrow())
                    .isInstanceOf(ReleasedIndex.Withheld.class);
        }
    }

    @Test
    void aHomeManagerReadsTheOwnHomeAlone() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(reading.series("A").at(A_QUARTER))
                    .hasValueSatisfying(index -> assertThat(index).isInstanceOf(ReleasedIndex.Shown.class));
            assertThat(reading.homes("A", A_QUARTER, false)).isEmpty();
            assertThatThrownBy(() -> reading.series("B")).isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> reading.homes("DIV", A_QUARTER, false)).isInstanceOf(OutsideScope.class);
        }
    }

    @Test
    void aContactPersonReadsNone() {
        try (var _ = ActingAs.a(Role.CONTACT_PERSON, "A")) {
            assertThatThrownBy(() -> reading.series("A")).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theVersionsAreThoseThatWereComputedWith() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(reading.versions().versions())
                    .extracting(QualityIndex::version)
                    .containsExactly(1, 2);
            assertThat(reading.versions().refused()).isEmpty();
        }
    }
}
