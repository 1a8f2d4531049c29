package se.lyhord.indicator.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import se.lyhord.database.RecordReader;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.DefinitionText;
import se.lyhord.indicator.Homes;
import se.lyhord.indicator.Records;
import se.lyhord.organisation.Quarter;
import se.lyhord.testing.IntegrationTest;

/** SQL that says it counts the homes' own records is shown unprotected. However it is written, it gets no answers. */
@IntegrationTest
class OwnRecordsAloneTest {

    private static final Quarter Q1 = Quarter.of("2022-Q1");
    private static final String A_FILE = """
            code: hidden_answers
            version: 1
            names: {sv: Svar, en: Answers}
            definition: {sv: Text, en: Text}
            unit: share
            direction: higher_is_better
            valid_from: 2000-01-01
            source: Survey
            kind: event
            genders: [T]
            sql: hidden_answers.sql
            """;
    private static final String ANSWERS = """
            select unit_code as home, date '2022-02-01' as day, 'X' as gender, get_byte(answers, 0) > 3 as hit
            from survey.response""";

    @Autowired
    Records records;

    @Autowired
    @RecordReader
    DataSource reader;

    @Autowired
    @Qualifier("migrations")
    DataSource owner;

    @BeforeEach
    void anAnswer() {
        var asOwner = new JdbcTemplate(owner);
        asOwner.queryForList("select survey.make_room_for('2022-Q1')");
        asOwner.update("alter table survey.response no force row level security");
        asOwner.update("""
                insert into survey.response (quarter, unit_code, template_key, answers)
                select '2022-Q1', 'A', min(template_key), '\\x05' from survey.template""");
        asOwner.update("alter table survey.response force row level security");
        asOwner.execute("analyze survey.response");
    }

    @Test
    void sqlOfAnswersReadsThemAndIsNeverShownUnprotected() {
        var protectedOnes = definition(ANSWERS, "answers");
        assertThat(records.refusal(protectedOnes)).isEmpty();
        assertThat(records.count(List.of(protectedOnes), Q1, new Homes.All()).cells())
                .isNotEmpty();
        assertThat(protectedOnes.isOfOwnRecords()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "survey.response",
                "\"survey\" . \"response\"",
                "survey/* the plans */./* of */response",
                "U&\"\\0073urvey\".response",
                "only survey.response_2022_q1",
                "(table survey.response) r",
                "(with r as materialized (select * from survey . response) select * from r) r",
                "survey.round r cross join (select ''::bytea answers) a",
                "placement.placement p, lateral (select unit_code, answers from survey.response limit 1) r"
            })
    void aTableOfTheSurveyIsRefusedHoweverItIsNamed(String table) {
        var refusal = records.refusal(definition(ANSWERS.replace("survey.response", table), "own"));
        assertThat(refusal.orElseThrow().reason().en()).contains("permission denied for schema survey");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query_to_xml('select * from sur' || 'vey.response', true, true, '')",
                "table_to_xml(('sur' || 'vey.response')::regclass, true, true, '')",
                "query_to_xml('select set' || '_config(''role'', ''indicator_reader'', true)', true, true, '')",
                "query_to_xml('select set' || '_config(''role'', ''job'', true)', true, true, '')",
                "query_to_xml('select set' || '_config(''session_authorization'', ''app'', true)', true, true, '')",
                "cursor_to_xml(('sur' || 'vey')::refcursor, 1, true, true, '')",
                "schema_to_xml('sur' || 'vey', true, true, '')::text || query_to_xml('table sur' || 'vey.round', true, true, '')",
                "query_to_xml('select survey.make_room' || '_for(''2030-Q1'')', true, true, '')",
                "pg_relation_size(('sur' || 'vey.response')::regclass)",
                "pg_read_file('base/1/PG_VERSION')"
            })
    void whatIsPutTogetherWhileItRunsIsRefusedWhenItDoes(String expression) {
        var sql = "select 'A' as home, date '2022-02-01' as day, 'X' as gender, length((" + expression
                + ")::text) > 0 as hit";
        assertThatThrownBy(() -> records.count(List.of(definition(sql, "own")), Q1, new Homes.All()))
                .hasMessageContaining("hidden_answers could not be counted")
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "does not exist");
    }

    /** The path finds nothing in a schema that one may not use. */
    @Test
    void anotherSearchPathLeadsNowhere() {
        var asReader = new JdbcTemplate(reader);
        assertThatThrownBy(() -> asReader.execute("set search_path = survey; select count(*) from response"))
                .rootCause()
                .hasMessageContaining("\"response\" does not exist");
    }

    @Test
    void statisticsOfTheSurveyTellNothing() {
        assertThat(count("select count(*) from pg_stats where schemaname = 'survey'"))
                .isZero();
    }

    /** So that no view or function stands in for what the role may not read itself. */
    @Test
    void allThatItReadsLiesOutsideTheSurveyAndIsReadWithItsOwnRights() {
        assertThat(new JdbcTemplate(reader).queryForList("""
                        select distinct n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname not in ('pg_catalog', 'information_schema') and has_schema_privilege(n.oid, 'usage')
                          and c.relkind in ('r', 'p', 'v', 'm', 'f') and has_any_column_privilege(c.oid, 'select')
                        order by 1""", String.class))
                .containsExactly("deviation", "organisation", "placement", "plan");
        assertThat(count("""
                        select count(*) from pg_class
                        where relkind = 'm' or relkind = 'v' and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                          and has_any_column_privilege(oid, 'select') and not 'security_invoker=true' = any (coalesce(reloptions, '{}'))""")).as("views that read with other rights").isZero();
        assertThat(new JdbcTemplate(reader).queryForList("""
                        select p.proname from pg_proc p
                        where p.prosecdef and p.pronamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                          and has_schema_privilege(p.pronamespace, 'usage') and has_function_privilege(p.oid, 'execute')""", String.class))
                .as("functions that run with other rights: that one tells the nodes of a scope")
                .containsExactly("codes_in_scope");
        assertThat(count("select count(*) from pg_auth_members where member = 'record_reader'::regrole"))
                .as("roles that it could take on")
                .isZero();
    }

    private long count(String sql) {
        return Objects.requireNonNull(new JdbcTemplate(reader).queryForObject(sql, Long.class));
    }

    private static Definition definition(String sql, String records) {
        var text = new DefinitionText(A_FILE + "records: " + records + "\n", sql);
        return ((DefinitionText.Reading.Read) text.read()).definition();
    }
}
