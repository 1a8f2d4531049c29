package se.lyhord.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.testing.IntegrationTest;

/** The administrator's look into the database reads and never writes. */
@IntegrationTest
class SqlCommandTest {

    @Autowired
    LyhordProperties properties;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aQueryIsAnsweredInCsv() throws Exception {
        assertThat(SqlCommand.run(properties.home(), null, "select 1 as one, 'a,b' as two;", out))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("one,two\n1,\"a,b\"\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1) to stdout; commit; begin read write; delete from access.person; commit; copy (select 2",
                "with gone as (delete from access.person returning 1) select * from gone",
                "delete from access.person",
                "select nextval('batch.batch_job_instance_seq')"
            })
    void whateverWritesIsRefused(String query) throws Exception {
        assertThat(SqlCommand.run(properties.home(), null, query, out)).isEqualTo(1);
    }
}
