package se.lyhord.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** Row-level security goes by the scope of the transaction; without one there is nothing to see. */
@IntegrationTest
class ScopeOfTransactionsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void aPlacementAtEachOfTwoHomes() {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("delete from placement.placement").update();
            jdbc.sql("delete from organisation.node").update();
            jdbc.sql("""
                            insert into organisation.node values
                                ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                                ('A', 'Home A', 'unit', 'ORG', 'hvb', '2020-01-01', null),
                                ('B', 'Home B', 'unit', 'ORG', 'hvb', '2020-01-01', null)""").update();
            jdbc.sql("""
                            insert into placement.placement values
                                ('P1', 'A', 'C1', 2008, 'K', '2022-01-01', null, 'SoL', '0180'),
                                ('P2', 'B', 'C2', 2008, 'M', '2022-01-01', null, 'SoL', '0180')""").update();
        }));
    }

    @Test
    void aManagerSeesTheOwnHomeAlone() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            assertThat(placements()).isEqualTo(1);
        }
    }

    @Test
    void aNodeAboveSeesAllBelow() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(placements()).isEqualTo(2);
        }
    }

    @Test
    void nobodySeesNothingAlsoOnAConnectionThatServedSomebody() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(placements()).isEqualTo(2);
        }
        assertThat(placements()).isZero();
    }

    @Test
    void outsideATransactionThereIsNothing() {
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            assertThat(jdbc.sql("select count(*) from placement.placement")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    private long placements() {
        var count = new AtomicLong();
        transaction.executeWithoutResult(_ -> count.set(jdbc.sql("select count(*) from placement.placement")
                .query(Long.class)
                .single()));
        return count.get();
    }
}
