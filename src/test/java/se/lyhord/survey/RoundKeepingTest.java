package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** A round is opened once, whoever else does it at the same moment, and only an opened round has a key. */
@IntegrationTest
class RoundKeepingTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    KeyFiles files;

    ASurveyedHome homes;

    @BeforeEach
    void homesWithoutARound() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        files.collections().forEach(files::destroy);
    }

    /** Both look before either commits: the barrier stands in the transaction, after the look. */
    @Test
    void ofTwoWhoOpenAtOnceOneSucceedsAndTheOtherIsToldSo() throws Exception {
        var bothHaveLooked = new CyclicBarrier(2);
        Callable<Boolean> opening = () -> {
            try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
                return transaction.execute(_ -> {
                    assertThat(rounds.of("A")).isEmpty();
                    await(bothHaveLooked);
                    return rounds.open("A", 10);
                });
            }
        };
        assertThat(atOnce(List.of(opening, opening))).containsExactlyInAnyOrder(true, false);
        assertThat(homes.rows("select * from survey.collection")).hasSize(1);
        assertThat(files.collections()).hasSize(1);
    }

    @Test
    void anOpeningThatIsRolledBackLeavesNoKey() throws Exception {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            transaction.executeWithoutResult(status -> {
                assertThat(rounds.open("A", 10)).isTrue();
                status.setRollbackOnly();
            });
        }
        assertThat(files.collections()).isEmpty();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(work.size())) {
            var results = new ArrayList<Boolean>();
            for (var result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
