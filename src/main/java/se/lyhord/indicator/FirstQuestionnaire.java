package se.lyhord.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Version 1 of the child and youth survey. */
@Component
class FirstQuestionnaire implements Questionnaires {

    private static final List<String> QUESTIONS =
            List.of("T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "D1", "D2", "D3", "D4", "gender", "age_band");

    @Override
    public Optional<Questionnaire> find(String template, int version) {
        return template.equals("barn-och-ungdomsenkat") && version == 1
                ? Optional.of(new Questionnaire(QUESTIONS, List.of(Gender.K, Gender.M, Gender.X)))
                : Optional.empty();
    }
}
