package se.lyhord.indicator.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.IndicatorReader;
import se.lyhord.database.RecordReader;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.Gender;
import se.lyhord.indicator.Homes;
import se.lyhord.indicator.Questionnaires;
import se.lyhord.indicator.Records;
import se.lyhord.indicator.RefusedDefinition;
import se.lyhord.indicator.ResponseCounting;
import se.lyhord.indicator.Tally;
import se.lyhord.indicator.Tally.Version;
import se.lyhord.organisation.Quarter;

/**
 * Reads a quarter in a read-only snapshot, for ten minutes at most: answers and what is made of them as
 * {@code indicator_reader}; SQL that says it counts the homes' own records as {@code record_reader}, in a snapshot of its
 * own. That role has no right on the survey, so such SQL cannot show answers unprotected, however it is written.
 */
@Repository
@Transactional(readOnly = true)
class StoredRecords implements Records {

    private static final int ROWS_AT_A_TIME = 10_000;
    private static final int SECONDS = 600;

    // a copy takes no parameters: a quarter's name is never anything else, so it can stand in the query; the homes are
    // a
    // setting of the transaction, which the inner select asks for once and not once a row
    private static final String ALL_RESPONSES =
            "select template_key, unit_code, answers from survey.response where quarter = '%s'";
    private static final String RESPONSES_OF_HOMES = ALL_RESPONSES
            + " and unit_code = any ((select string_to_array(current_setting('lyhord.homes'), E'\\n'))::text[])";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;
    private final JdbcClient ownJdbc;
    private final TransactionTemplate ownSnapshot;
    private final Questionnaires questionnaires;

    StoredRecords(
            @IndicatorReader DataSource reader, @RecordReader DataSource ownReader, Questionnaires questionnaires) {
        this.template = new JdbcTemplate(reader);
        template.setFetchSize(ROWS_AT_A_TIME);
        this.jdbc = JdbcClient.create(template);
        this.snapshot = snapshot(reader);
        var ownTemplate = new JdbcTemplate(ownReader);
        ownTemplate.setFetchSize(ROWS_AT_A_TIME);
        this.ownJdbc = JdbcClient.create(ownTemplate);
        this.ownSnapshot = snapshot(ownReader);
        this.questionnaires = questionnaires;
    }

    private static TransactionTemplate snapshot(DataSource reader) {
        var snapshot = new TransactionTemplate(new JdbcTransactionManager(reader));
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setTimeout(SECONDS);
        return snapshot;
    }

    @Override
    public Tally count(List<Definition> definitions, Quarter quarter, Homes homes) {
        var tally = new Tally(definitions.size());
        ownSnapshot.executeWithoutResult(_ -> countBySql(true, definitions, quarter, homes, tally));
        snapshot.executeWithoutResult(_ -> {
            countBySql(false, definitions, quarter, homes, tally);
            if (readsResponses(definitions)) {
                countResponses(definitions, quarter, homes, tally);
            }
        });
        return tally;
    }

    private void countBySql(boolean own, List<Definition> definitions, Quarter quarter, Homes homes, Tally tally) {
        for (var i = 0; i < definitions.size(); i++) {
            if (definitions.get(i).rule() instanceof Rule.Sql sql && sql.isOfOwnRecords() == own) {
                countBySql(definitions.get(i), sql, i, quarter, homes, tally);
            }
        }
    }

    private JdbcClient jdbc(Rule.Sql sql) {
        return sql.isOfOwnRecords() ? ownJdbc : jdbc;
    }

    private TransactionTemplate snapshot(Rule.Sql sql) {
        return sql.isOfOwnRecords() ? ownSnapshot : snapshot;
    }

    private void countBySql(
            Definition definition, Rule.Sql sql, int indicator, Quarter quarter, Homes homes, Tally tally) {
        try {
            jdbc(sql)
                    .sql(CountingSql.of(definition.kind(), sql, homes))
                    .params(CountingSql.parameters(quarter, homes))
                    .query(row -> {
                        var gender = definition.isByGender() ? gender(row.getString("gender")) : Gender.X;
                        tally.add(
                                row.getString("home"),
                                gender,
                                indicator,
                                row.getLong("numerator"),
                                row.getLong("denominator"));
                    });
        } catch (DataAccessException e) {
            throw new IllegalStateException(
                    "The indicator " + definition.code() + " could not be counted for " + quarter + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static Gender gender(@Nullable String code) {
        return "K".equals(code) ? Gender.K : "M".equals(code) ? Gender.M : Gender.X;
    }

    /** All expressions in one pass over the quarter's responses. */
    private void countResponses(List<Definition> definitions, Quarter quarter, Homes homes, Tally tally) {
        var versions = versions();
        var copy = new ResponseCopy(versions, new ResponseCounting(definitions, questionnaires), tally);
        if (homes instanceof Homes.Some(var codes)) {
            jdbc.sql("select set_config('lyhord.homes', :homes, true)")
                    .param("homes", String.join("\n", codes))
                    .query((_, _) -> true)
                    .single();
        }
        var responses = homes instanceof Homes.All ? ALL_RESPONSES : RESPONSES_OF_HOMES;
        template.execute((ConnectionCallback<Boolean>) connection -> {
            copy.count(connection, responses.formatted(quarter));
            return true;
        });
        if (homes instanceof Homes.Some) {
            versionsAnswered(quarter).forEach(key -> tally.answered(Objects.requireNonNull(versions.get(key))));
        }
    }

    private Map<Short, Version> versions() {
        var versions = new HashMap<Short, Version>();
        jdbc.sql("select template_key, template, version from survey.template").query(row -> {
            versions.put(row.getShort("template_key"), new Version(row.getString("template"), row.getInt("version")));
        });
        return versions;
    }

    /** At any home, also at those that are not counted now. */
    private List<Short> versionsAnswered(Quarter quarter) {
        return jdbc.sql("""
                        select template_key from survey.template t
                        where exists (select from survey.response r
                                      where r.quarter = :quarter and r.template_key = t.template_key)""")
                .param("quarter", quarter.toString())
                .query(Short.class)
                .list();
    }

    @Override
    public Optional<Quarter> first(List<Definition> definitions) {
        return Stream.concat(
                        definitions.stream().flatMap(definition -> firstBySql(definition).stream()),
                        readsResponses(definitions) ? firstResponses().stream() : Stream.<Quarter>empty())
                .min(Quarter::compareTo);
    }

    private Optional<Quarter> firstBySql(Definition definition) {
        return definition.rule() instanceof Rule.Sql sql && definition.kind() != Definition.Kind.ON_DAY
                ? inSnapshot(
                        snapshot(sql),
                        () -> jdbc(sql)
                                .sql(CountingSql.firstDay(sql))
                                .query(LocalDate.class)
                                .optional()
                                .map(Quarter::of))
                : Optional.empty();
    }

    private Optional<Quarter> firstResponses() {
        return inSnapshot(
                snapshot,
                () -> jdbc.sql("select min(quarter) from survey.response")
                        .query(String.class)
                        .optional()
                        .map(Quarter::of));
    }

    private static <T> T inSnapshot(TransactionTemplate snapshot, Supplier<T> reading) {
        return Objects.requireNonNull(snapshot.execute(_ -> reading.get()));
    }

    private static boolean readsResponses(List<Definition> definitions) {
        return definitions.stream().anyMatch(definition -> definition.rule() instanceof Rule.Survey);
    }

    @Override
    public Optional<RefusedDefinition> refusal(Definition definition) {
        if (!(definition.rule() instanceof Rule.Sql sql)) {
            return Optional.empty();
        }
        try {
            snapshot(sql)
                    .executeWithoutResult(_ -> jdbc(sql)
                            .sql(CountingSql.check(definition.kind(), sql))
                            .params(CountingSql.parameters(Quarter.of("2000-Q1"), new Homes.All()))
                            .query()
                            .listOfRows());
            return Optional.empty();
        } catch (BadSqlGrammarException e) {
            return Optional.of(CountingSql.refused(definition.kind(), sql, e));
        }
    }
}
