package se.lyhord.survey.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.Template.Section;

/** A question of a draft as it would be asked, in every language in which what it says has been translated. */
public final class Previewing {

    private final TemplateDraft draft;
    private final Optional<Template> before;

    /** @param before the version before, whose translations count where the Swedish text is the same */
    public Previewing(TemplateDraft draft, Optional<Template> before) {
        this.draft = draft;
        this.before = before;
    }

    /** A questionnaire of this one question; empty as long as there is nothing to choose from. */
    public Optional<Template> of(int at) {
        var question = draft.questions().get(at);
        var options = options(question);
        if (question.kind().hasOptions() && (options.isEmpty() || options.size() > 7)) {
            return Optional.empty();
        }
        var asked = new Question(
                question.id(),
                question.kind(),
                Optional.empty(),
                words(question.text(), old(question).map(Question::text)),
                Optional.empty(),
                Optional.of(question.get(Field.PICTURE)).filter(file -> !file.isEmpty()),
                options,
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(),
                question.get(Field.MOST).matches("[1-9]\\d?|1\\d\\d|200")
                        ? Integer.parseInt(question.get(Field.MOST))
                        : 0);
        return Optional.of(new Template(
                draft.template(),
                before.map(Template::version).orElse(1),
                draft.title().words(),
                "",
                draft.asks(),
                "",
                List.of(new Section("all", Optional.empty(), List.of(asked))),
                before.map(Template::packs).orElse(Map.of())));
    }

    private Optional<Question> old(DraftQuestion question) {
        return before.flatMap(template -> template.questions().stream()
                .filter(one -> one.id().equals(question.id()))
                .findFirst());
    }

    private List<Question.Option> options(DraftQuestion question) {
        var old = old(question).map(Question::options).orElse(List.of());
        return switch (question.kind()) {
            case YES_NO -> QuestionReading.YES_NO;
            case SCALE -> options(draft.steps(), old);
            case SINGLE, MULTIPLE, PICTURE -> options(question.options(), old);
            case NUMBER, TEXT -> List.of();
        };
    }

    /** Values are places here: while they are being written two can be the same. */
    private List<Question.Option> options(List<DraftChoice> choices, List<Question.Option> old) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> new Question.Option(
                        String.valueOf(i + 1),
                        words(
                                choices.get(i).text(),
                                i < old.size() ? Optional.of(old.get(i).text()) : Optional.empty()),
                        Optional.of(choices.get(i).picture()).filter(file -> !file.isEmpty())))
                .toList();
    }

    private static Words words(DraftText text, Optional<Words> old) {
        var all = new HashMap<String, String>();
        old.filter(one -> one.in("sv").equals(text.sv())).ifPresent(one -> all.putAll(one.byLanguage()));
        all.putAll(text.words().byLanguage());
        return new Words(all);
    }
}
