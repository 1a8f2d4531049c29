package se.lyhord.indicator.editing;

import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.indicator.BeginningARun;
import se.lyhord.indicator.ComputingIndicators;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/** One organisation with one home, and a quarter with answers to D1, computed. */
record AnsweredQuarter(
        JdbcTemplate jdbc,
        TransactionTemplate transaction,
        BeginningARun beginning,
        ComputingIndicators computing,
        Templates templates) {

    static final String QUESTIONNAIRE = "barn-och-ungdomsenkat";

    /** So many answer D1 with five, and so many with four. */
    void of(Quarter quarter, int fives, int fours) {
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.update("delete from organisation.node where code not in ('ORG', 'A')");
            jdbc.update("""
                    insert into organisation.node values
                        ('ORG', 'All', 'organisation', null, null, '2020-01-01', null),
                        ('A', 'Home A', 'unit', 'ORG', 'hvb', '2020-01-01', null)
                    on conflict do nothing""");
            jdbc.query("select survey.make_room_for(?)", _ -> {}, quarter.toString());
            jdbc.update("delete from survey.response where quarter = ?", quarter.toString());
            add(quarter, fives, 5);
            add(quarter, fours, 4);
        }));
        WholeOrganisation.run(() -> {
            beginning.begin(Optional.of(quarter), Optional.of(quarter));
            computing.count(quarter);
            computing.rollUp(quarter);
            computing.settle(quarter);
        });
    }

    private void add(Quarter quarter, int many, int answer) {
        var template = templates.find(QUESTIONNAIRE, 1).orElseThrow();
        for (var i = 0; i < many; i++) {
            jdbc.update("""
                    insert into survey.response (quarter, unit_code, template_key, answers)
                    select ?, 'A', template_key, ? from survey.template where template = ? and version = 1""", quarter.toString(), answers(template, answer), QUESTIONNAIRE);
        }
    }

    private static byte[] answers(Template template, int answer) {
        var answers = new byte[template.questions().size()];
        answers[template.positionOf("D1").orElseThrow()] = (byte) answer;
        return answers;
    }
}
