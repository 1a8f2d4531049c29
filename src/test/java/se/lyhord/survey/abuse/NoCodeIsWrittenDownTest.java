package se.lyhord.survey.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Abuse case 11: a thousand codes are opened, answered and handed in while everything is logged that can be, and then
 * looked for in each log event, each row of each table, and each byte of the installation's folder, where database,
 * write-ahead log and PostgreSQL's own log lie.
 */
@OverHttp
class NoCodeIsWrittenDownTest {

    private static final int CODES = 1000;

    /** All below these is logged to the last detail, all else in detail. */
    private static final List<String> TO_THE_LAST =
            List.of("se.lyhord", "org.springframework.web", "org.springframework.jdbc", "com.zaxxer", "org.postgresql");

    @Autowired
    ASurvey survey;

    @TempDir
    Path folder;

    private final Map<Logger, Level> levels = new HashMap<>();
    private final Set<Appender<ILoggingEvent>> others = new LinkedHashSet<>();
    private @Nullable Searching searching;
    private final AtomicInteger events = new AtomicInteger();
    private final AtomicInteger hits = new AtomicInteger();

    @BeforeEach
    void rememberLevels() {
        // Named here, so that each of them is among those whose level is put back.
        TO_THE_LAST.forEach(LoggerFactory::getLogger);
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLoggerList()
                .forEach(logger -> levels.put(logger, logger.getLevel()));
    }

    @AfterEach
    void asBefore() {
        levels.forEach(Logger::setLevel);
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        if (searching != null) {
            root.detachAppender(searching);
        }
        others.forEach(root::addAppender);
    }

    @Test
    void aThousandUsedCodesStandNowhere() throws Exception {
        var homes = survey.anew();
        // One round invites fewer than a thousand, and gives out no more codes than that.
        var codes = Stream.of("A", "B")
                .flatMap(home -> survey.codes(homes, home, CODES / 2).stream())
                .toList();
        var search = new CodeSearch(codes);
        try (var log = new StatementLog(survey.administrator(), survey.home())) {
            logEverything(search);
            use(codes);
            asBefore();
            assertThat(StatementLog.statements(log.text())).hasSizeGreaterThan(3 * CODES);
        }
        assertThat(events.get()).isGreaterThan(3 * CODES);
        assertThat(hits.get()).as("in the log").isZero();
        assertThatTheyAreNotStored(search);
        homes.close("A");
        homes.close("B");
        survey.release();
        assertThat(survey.released(homes, "A")).hasSize(CODES / 2);
        assertThat(survey.released(homes, "B")).hasSize(CODES / 2);
        assertThatTheyAreNotStored(search);
    }

    /** Shows that the search would have found one. */
    @Test
    void aCodeThatIsWrittenDownIsFound() throws Exception {
        var search = new CodeSearch(List.of("7K3M-X9PA-2WQE"));
        for (var form : List.of("7K3M-X9PA-2WQE", "7k3mx9pa2wqe", "x7k3m-x9pa2WQEx", "\\x374b334d583950413257514500")) {
            assertThat(search.hits("one event\t" + form + ".")).as(form).isOne();
        }
        assertThat(search.hits("7K3M-X9PA-2WQF 7K3M X9PA")).isZero();
        Files.write(
                folder.resolve("page"),
                new byte[] {0, -1, '7', 'k', '3', 'm', 'x', '9', 'p', 'a', '2', 'w', 'q', 'e', 1});
        assertThat(search.hitsBelow(folder)).isOne();
    }

    private void use(List<String> codes) throws Exception {
        var tablet = survey.tablet();
        for (var code : codes) {
            assertThat(tablet.open(code).isDone()).isTrue();
            assertThat(tablet.answer(code.replace("-", ""), "T1", 3, 1).isDone())
                    .isTrue();
            assertThat(tablet.submit(code, 2).isHandedIn()).isTrue();
        }
        tablet.answer(codes.getFirst(), "no such question", 3, 3);
    }

    private void logEverything(CodeSearch search) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        var appender = new Searching(search);
        appender.setContext(context);
        appender.start();
        root.addAppender(appender);
        searching = appender;
        root.setLevel(Level.DEBUG);
        TO_THE_LAST.forEach(name -> context.getLogger(name).setLevel(Level.TRACE));
    }

    /** Counts events and the codes in them. */
    private final class Searching extends AppenderBase<ILoggingEvent> {

        private final CodeSearch search;

        Searching(CodeSearch search) {
            this.search = search;
        }

        @Override
        protected void append(ILoggingEvent event) {
            events.incrementAndGet();
            var text = event.getFormattedMessage()
                    + ' '
                    + event.getThreadName()
                    + ' '
                    + event.getMDCPropertyMap()
                    + ' '
                    + ThrowableProxyUtil.asString(event.getThrowableProxy());
            var found = search.hits(text);
            if (hits.addAndGet(found) == found && found > 0) {
                System.out.println("A code in an event of " + event.getLoggerName());
            }
        }
    }

    private void assertThatTheyAreNotStored(CodeSearch search) throws Exception {
        for (var table : survey.administrator().sql("""
            select format('%I.%I', schemaname, tablename) from pg_tables where schemaname <> 'pg_catalog'
            union select 'pg_stat_activity'\
            """).query(String.class).list()) {
            var rows = survey.administrator()
                    .sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list();
            assertThat(search.hits(String.join("\n", rows))).as(table).isZero();
        }
        survey.administrator().sql("checkpoint").update();
        assertThat(search.hitsBelow(survey.home())).as("in the folder").isZero();
    }
}
