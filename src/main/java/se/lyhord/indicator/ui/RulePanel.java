package se.lyhord.indicator.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import se.lyhord.indicator.Definition;
import se.lyhord.indicator.Definition.Rule;
import se.lyhord.indicator.SurveyExpression;

/** How it is counted: the expression or the SQL, only to be read, with what it means. */
class RulePanel extends Section {

    RulePanel(Definition definition) {
        addClassNames("panel", "indicator-part");
        add(new H2(getTranslation("indicator.rule")));
        switch (definition.rule()) {
            case Rule.Survey survey -> show(survey);
            case Rule.Sql sql -> show(definition, sql);
        }
    }

    private void show(Rule.Survey survey) {
        var said = switch (survey.expression()) {
            case SurveyExpression.Share share ->
                getTranslation(
                        share.from() == share.to() ? "indicator.rule.share.one" : "indicator.rule.share",
                        share.question(),
                        String.valueOf(share.from()),
                        String.valueOf(share.to()));
            case SurveyExpression.Mean mean ->
                getTranslation(
                        "indicator.rule.mean", String.join(", ", mean.questions()), String.valueOf(mean.atLeast()));
        };
        add(
                new Paragraph(said),
                Parts.source(survey.expression().written(), getTranslation("indicator.field.expression")));
    }

    private void show(Definition definition, Rule.Sql sql) {
        add(
                new Paragraph(getTranslation(
                        "indicator.rule.kind." + definition.kind().name().toLowerCase(Locale.ROOT))),
                Parts.quiet(getTranslation("indicator.rule.sql", sql.file())),
                Parts.source(sql.text().strip(), getTranslation("indicator.field.sql")));
    }
}
