package se.lyhord.indicator.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

/** Reads as {@code indicator_reader}: a quarter in one read-only snapshot, for ten minutes at most. */
@Repository
@Transactional(readOnly = true)
class StoredRecords implements Records {

    private static final int ROWS_AT_A_TIME = 10_000;
    private static final int SECONDS = 600;

    // a copy takes no parameters, but it can ask for settings of its transaction
    private static final String ALL_RESPONSES = """
            select template_key, unit_code, answers from survey.response
            where quarter = current_setting('lyhord.quarter')""";
    private static final String RESPONSES_OF_HOMES =
            ALL_RESPONSES + " and unit_code = any (string_to_array(current_setting('lyhord.homes'), E'\\n'))";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final TransactionTemplate snapshot;
    private final Questionnaires questionnaires;

    StoredRecords(@IndicatorReader DataSource reader, Questionnaires questionnaires) {
        this.template = new JdbcTemplate(reader);
        template.setFetchSize(ROWS_AT_A_TIME);
        this.jdbc = JdbcClient.create(template);
        this.snapshot = new TransactionTemplate(new JdbcTransactionManager(reader));
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setTimeout(SECONDS);
        this.questionnaires = questionnaires;
    }

    @Override
    public Tally count(List<Definition> definitions, Quarter quarter, Homes homes) {
        var tally = new Tally(definitions.size());
        snapshot.executeWithoutResult(_ -> {
            for (var i = 0; i < definitions.size(); i++) {
                if (definitions.get(i).rule() instanceof Rule.Sql sql) {
                    countBySql(definitions.get(i), sql, i, quarter, homes, tally);
                }
            }
            if (readsResponses(definitions)) {
                countResponses(definitions, quarter, homes, tally);
            }
        });
        return tally;
    }

    private void countBySql(
            Definition definition, Rule.Sql sql, int indicator, Quarter quarter, Homes homes, Tally tally) {
        try {
            jdbc.sql(CountingSql.of(definition.kind(), sql, homes))
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
        jdbc.sql("select set_config('lyhord.quarter', :quarter, true), set_config('lyhord.homes', :homes, true)")
                .param("quarter", quarter.toString())
                .param("homes", homes instanceof Homes.Some(var codes) ? String.join("\n", codes) : "")
                .query((_, _) -> true)
                .single();
        template.execute((ConnectionCallback<Boolean>) connection -> {
            copy.count(connection, homes instanceof Homes.All ? ALL_RESPONSES : RESPONSES_OF_HOMES);
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
        return Objects.requireNonNull(snapshot.execute(_ -> Stream.concat(
                        definitions.stream().flatMap(definition -> firstBySql(definition).stream()),
                        readsResponses(definitions) ? firstResponses().stream() : Stream.<Quarter>empty())
                .min(Quarter::compareTo)));
    }

    private Optional<Quarter> firstBySql(Definition definition) {
        return definition.rule() instanceof Rule.Sql sql && definition.kind() != Definition.Kind.ON_DAY
                ? jdbc.sql(CountingSql.firstDay(sql))
                        .query(LocalDate.class)
                        .optional()
                        .map(Quarter::of)
                : Optional.empty();
    }

    private Optional<Quarter> firstResponses() {
        return jdbc.sql("select min(quarter) from survey.response")
                .query(String.class)
                .optional()
                .map(Quarter::of);
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
            snapshot.executeWithoutResult(_ -> jdbc.sql(CountingSql.check(definition.kind(), sql))
                    .params(CountingSql.parameters(Quarter.of("2000-Q1"), new Homes.All()))
                    .query()
                    .listOfRows());
            return Optional.empty();
        } catch (BadSqlGrammarException e) {
            return Optional.of(CountingSql.refused(definition.kind(), sql, e));
        }
    }
}
