package se.lyhord.survey.ui.editor;

import java.util.List;
import java.util.Locale;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.TemplateDrafts.Kept;

/** What somebody looks for among the questionnaires: a part of a name, an age or the words of a question. */
record Sought(String typed) {

    /** @param versions the newest first */
    boolean isIn(String id, List<Template> versions, List<Kept> drafts) {
        var text = new StringBuilder(id);
        versions.stream().limit(1).forEach(template -> {
            text.append(' ').append(template.title().byLanguage().values()).append(template.ages());
            template.questions()
                    .forEach(
                            question -> text.append(question.text().byLanguage().values()));
        });
        drafts.forEach(kept -> text.append(' ').append(kept.draft().title()));
        return text.toString().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
