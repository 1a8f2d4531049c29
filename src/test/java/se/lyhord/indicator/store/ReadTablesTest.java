package se.lyhord.indicator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.testing.IntegrationTest;

/** Whatever an indicator may read is part of what a run notes of its inputs, and of what a certificate is held to. */
@IntegrationTest
class ReadTablesTest {

    @Autowired
    @Qualifier("migrations")
    DataSource owner;

    @Autowired
    InputFingerprints fingerprints;

    @Test
    void everyTableThatIndicatorsMayReadIsNotedAndCertified() {
        var certified = QuarterInputs.ALL.stream().map(QuarterInputs::source).toList();
        var noted =
                fingerprints.all().stream().map(InputFingerprints.Input::source).toList();
        // follow-ups and their corrections are what plan.held shows; a questionnaire's version never changes
        assertThat(without(certified))
                .containsExactlyInAnyOrder("plan.follow_up", "plan.correction", "survey.template");
        assertThat(without(noted))
                .containsExactlyInAnyOrder("plan.follow_up", "plan.correction", "survey.template", "survey.response");
        assertThat(certified).contains("plan.held");
        assertThat(noted).contains("plan.held");
    }

    private List<String> without(List<String> known) {
        var readable = new ArrayList<>(
                JdbcClient.create(owner).sql("""
                        select format('%I.%I', n.nspname, c.relname)
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and not c.relispartition
                          and n.nspname not in ('pg_catalog', 'information_schema')
                          and has_any_column_privilege('indicator_reader', c.oid, 'select')""").query(String.class).list());
        readable.removeAll(known);
        return readable;
    }
}
