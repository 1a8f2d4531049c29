package se.lyhord.survey.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.Template.Asks;

/**
 * The next version of a questionnaire while it is being written: as typed, right or wrong. What is wrong with it
 * {@link TemplateRules} say.
 *
 * @param template name of the questionnaire
 * @param basedOn the version that it was copied from; 0 for none
 * @param typed what stands in each field; a field without an entry is empty
 * @param steps of all its scales, least first
 * @param sections at least one
 */
public record TemplateDraft(
        String template, int basedOn, Map<Head, String> typed, List<DraftChoice> steps, List<DraftSection> sections) {

    static final String AGES = "\\d{1,2}-(\\d{1,2})?";

    /** The fields of the questionnaire itself. */
    public enum Head {
        TITLE_SV,
        TITLE_EN,
        AGES,
        ASKS,
        READING_LEVEL
    }

    public TemplateDraft {
        var kept = new EnumMap<Head, String>(Head.class);
        typed.forEach((field, text) -> {
            if (!text.isEmpty()) {
                kept.put(field, text);
            }
        });
        typed = Map.copyOf(kept);
        steps = List.copyOf(steps);
        sections = sections.isEmpty()
                ? List.of(new DraftSection("all", DraftText.NONE, List.of()))
                : List.copyOf(sections);
    }

    /** A version, to be changed into the next: nothing is declared about that yet. */
    public static TemplateDraft nextOf(Template template) {
        var draft = of(template);
        return draft.withQuestions(question -> question.with(Field.COMPARABLE, ""));
    }

    static TemplateDraft of(Template template) {
        var typed = new EnumMap<Head, String>(Head.class);
        typed.put(Head.TITLE_SV, template.title().in("sv"));
        typed.put(Head.TITLE_EN, template.title().in("en"));
        typed.put(Head.AGES, template.ages());
        typed.put(Head.ASKS, template.asks().name());
        typed.put(Head.READING_LEVEL, template.readingLevel());
        var steps = template.questions().stream()
                .filter(question -> question.kind() == Kind.SCALE)
                .findFirst()
                .map(Question::options)
                .orElse(List.of());
        return new TemplateDraft(
                template.id(),
                template.version(),
                typed,
                steps.stream().map(DraftChoice::of).toList(),
                template.sections().stream().map(DraftSection::of).toList());
    }

    public String get(Head field) {
        return typed.getOrDefault(field, "");
    }

    public DraftText title() {
        return new DraftText(get(Head.TITLE_SV), get(Head.TITLE_EN));
    }

    public Asks asks() {
        return get(Head.ASKS).equalsIgnoreCase("relatives") ? Asks.RELATIVES : Asks.RESIDENTS;
    }

    /** All questions in the order in which they are asked. */
    public List<DraftQuestion> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** The first question of an id. */
    public Optional<DraftQuestion> find(String id) {
        return questions().stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** What can be answered to a question, as its files write it; for a condition {@code dont_know} too. */
    public List<String> answers(DraftQuestion question) {
        var answers = new ArrayList<String>();
        switch (question.kind()) {
            case SCALE -> steps.forEach(_ -> answers.add(String.valueOf(answers.size() + 1)));
            case YES_NO -> answers.addAll(List.of("ja", "nej"));
            case SINGLE, MULTIPLE, PICTURE -> question.options().forEach(option -> answers.add(option.value()));
            case NUMBER, TEXT -> {}
        }
        if (question.kind().hasDontKnow()) {
            answers.add(Condition.DONT_KNOW);
        }
        return answers;
    }

    public TemplateDraft with(Head field, String text) {
        var changed = new EnumMap<Head, String>(Head.class);
        changed.putAll(typed);
        changed.put(field, text);
        return new TemplateDraft(template, basedOn, changed, steps, sections);
    }

    public TemplateDraft with(List<DraftChoice> newSteps) {
        return new TemplateDraft(template, basedOn, typed, newSteps, sections);
    }

    public TemplateDraft withSections(List<DraftSection> newSections) {
        return new TemplateDraft(template, basedOn, typed, steps, newSections);
    }

    /** Under the name of another questionnaire, or based on another version. */
    public TemplateDraft named(String newTemplate, int newBasedOn) {
        return new TemplateDraft(newTemplate, newBasedOn, typed, steps, sections);
    }

    TemplateDraft withQuestions(UnaryOperator<DraftQuestion> change) {
        return withSections(sections.stream()
                .map(section ->
                        section.with(section.questions().stream().map(change).toList()))
                .toList());
    }

    /** The youngest that it is written for; empty where the ages are not written as they should be. */
    public Optional<Integer> youngest() {
        var ages = get(Head.AGES);
        return ages.matches(AGES) ? Optional.of(Integer.valueOf(ages.split("-", -1)[0])) : Optional.empty();
    }

    static String inFiles(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
