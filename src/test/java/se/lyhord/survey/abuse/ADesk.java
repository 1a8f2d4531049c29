package se.lyhord.survey.abuse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.Lyhord;
import se.lyhord.batch.Jobs;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;

/** Somebody who hands out codes and closes rounds of an installation, beside its server or while there is none. */
public final class ADesk implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private ADesk(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static ADesk at(Path home) {
        return new ADesk(
                new SpringApplicationBuilder(Lyhord.class).profiles("job").run("--lyhord.home=" + home));
    }

    /** Makes the homes A and B of an organisation. */
    public void organise() {
        ASurveyedHome.empty(jdbc(), transaction(), context.getBean(SurveyRounds.class));
    }

    /** Opens a home's round and hands out so many codes. */
    public List<String> codes(String home, int number) {
        return Stream.concat(
                        Stream.of(homes().anOpenRoundAndACode(home)),
                        IntStream.range(1, number).mapToObj(_ -> homes().aCode(home)))
                .toList();
    }

    /** Closes a home's round and gives the answers that were released, one byte a question. */
    List<byte[]> released(String home) throws InterruptedException, ExecutionException {
        homes().close(home);
        context.getBean(Jobs.class)
                .run("release-responses", Map.of())
                .orElseThrow()
                .get();
        return homes().rows("select answers from survey.response where unit_code = '" + home + "'").stream()
                .map(row -> (byte[]) row.get("answers"))
                .toList();
    }

    private ASurveyedHome homes() {
        return new ASurveyedHome(jdbc(), transaction(), context.getBean(SurveyRounds.class));
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    private TransactionTemplate transaction() {
        return context.getBean(TransactionTemplate.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
