package se.lyhord.survey.comment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.testing.ActingAs;

/** Comments of rounds that were released, as a release leaves them. */
public record SomeComments(ASurveyedHome homes) {

    /** A questionnaire that asks for words, as version 1 of {@code own-words}; its question is B. */
    public static final String QUESTIONNAIRE = """
            template: own-words
            version: 1
            title: {sv: Egna ord, en: Own words}
            ages: 12-20
            questions:
              - {id: A, kind: yes_no, text: {sv: Trivs du här, en: Do you like it here}}
              - {id: B, kind: text, text: {sv: 'Vad skulle göra det bättre här?', en: 'What would make it better here?'}}
            """;

    static final Quarter QUARTER = Quarter.of("2022-Q2");

    /** None yet, at homes A and B. */
    public static SomeComments none(JdbcClient jdbc, TransactionTemplate transaction, SurveyRounds rounds) {
        var homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        // Not even jobs see dangers or take away what is shown.
        try (var _ = ActingAs.a(Role.QUALITY_LEAD, "ORG")) {
            for (var table : List.of("asked_in_words", "danger", "shared_comment")) {
                transaction.executeWithoutResult(
                        _ -> jdbc.sql("delete from survey." + table).update());
            }
        }
        return new SomeComments(homes);
    }

    /** At a home so many were asked, and these wrote. */
    public SomeComments at(String home, int asked, String... texts) {
        homes.run("insert into survey.asked_in_words values ('%s', '%s', 'own-words', 1, 'B', %d)"
                .formatted(QUARTER, home, asked));
        for (var text : texts) {
            homes.run("""
                    insert into survey.free_text
                        (quarter, unit_code, template, template_version, question, content, tells_of_danger)
                    values ('%s', '%s', 'own-words', 1, 'B', '%s', %s)""".formatted(QUARTER, home, text.replace("'", "''"), DangerWords.areIn(text)));
        }
        return this;
    }
}
