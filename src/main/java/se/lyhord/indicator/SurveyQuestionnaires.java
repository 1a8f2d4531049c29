package se.lyhord.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/** The questionnaires of the survey module, as far as counting needs them. */
@Component
class SurveyQuestionnaires implements Questionnaires {

    private final Templates templates;

    SurveyQuestionnaires(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<Questionnaire> find(String template, int version) {
        return templates.find(template, version).map(SurveyQuestionnaires::questionnaire);
    }

    private static Questionnaire questionnaire(Template template) {
        var genders = template.questions().stream()
                .filter(question -> question.id().equals("gender"))
                .flatMap(question -> question.options().stream())
                .map(SurveyQuestionnaires::gender)
                .toList();
        return new Questionnaire(template.questions().stream().map(Question::id).toList(), genders);
    }

    private static Gender gender(Question.Option option) {
        return List.of("K", "M").contains(option.value()) ? Gender.valueOf(option.value()) : Gender.X;
    }
}
