package se.lyhord.survey.template;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import se.lyhord.survey.template.DraftQuestion.Field;

/**
 * What happened to each question since the version that last asked it, and whether its answers can be compared. Whoever
 * writes the draft decides where words changed; where answers are coded otherwise there is nothing to decide.
 */
public final class Comparability {

    private final TemplateDraft draft;
    private final List<Template> newestFirst;

    /** @param earlier all versions of the questionnaire */
    public Comparability(TemplateDraft draft, List<Template> earlier) {
        this.draft = draft;
        this.newestFirst = earlier.stream()
                .sorted(Comparator.comparingInt(Template::version).reversed())
                .toList();
    }

    /** What happened to a question. */
    public enum Change {
        /** No version has asked it. */
        NEW,
        /** It is asked as before. */
        UNCHANGED,
        /** Words, pictures or whom it is asked changed: somebody has to decide whether answers can be compared. */
        REWORDED,
        /** The answers are others, or in another order: they cannot be compared. */
        RECODED
    }

    /** The version that is newest so far; empty where there is none. */
    public Optional<Template> before() {
        return newestFirst.stream().findFirst();
    }

    /** The question as the newest version that has it asks it. */
    public Optional<Question> before(String id) {
        return newestFirst.stream()
                .flatMap(template -> template.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst();
    }

    public Change change(DraftQuestion question) {
        return before(question.id()).map(before -> change(before, question)).orElse(Change.NEW);
    }

    private Change change(Question before, DraftQuestion now) {
        var old = DraftQuestion.of(before);
        var choices = choices(now);
        var isRecoded = before.kind() != now.kind() || !values(choices).equals(values(choices(before)));
        if (isRecoded) {
            return Change.RECODED;
        }
        var isAsBefore =
                List.of(Field.TEXT_SV, Field.TEXT_EN, Field.ALOUD_SV, Field.ALOUD_EN, Field.PICTURE, Field.MOST)
                                .stream()
                                .allMatch(field -> old.get(field).equals(now.get(field)))
                        && choices.equals(choices(before))
                        && Objects.equals(asked(old), asked(now));
        return isAsBefore ? Change.UNCHANGED : Change.REWORDED;
    }

    private List<DraftChoice> choices(DraftQuestion question) {
        return question.kind() == Kind.SCALE
                ? IntStream.range(0, draft.steps().size())
                        .mapToObj(i -> draft.steps().get(i).withValue(String.valueOf(i + 1)))
                        .toList()
                : question.options();
    }

    private static List<DraftChoice> choices(Question question) {
        return question.kind() == Kind.YES_NO
                ? List.of()
                : question.options().stream().map(DraftChoice::of).toList();
    }

    private static List<String> values(List<DraftChoice> choices) {
        return choices.stream().map(DraftChoice::value).toList();
    }

    private static Optional<DraftCondition> asked(DraftQuestion question) {
        return question.showIf()
                .map(condition -> new DraftCondition(
                        condition.question(),
                        condition.values().stream().sorted().toList()));
    }

    /** Whether somebody still has to decide. */
    public boolean isUndecided(DraftQuestion question) {
        return change(question) == Change.REWORDED
                && question.get(Field.COMPARABLE).isEmpty();
    }

    /** Whether series break at the question. */
    public boolean breaks(DraftQuestion question) {
        return switch (change(question)) {
            case RECODED -> true;
            case REWORDED -> question.get(Field.COMPARABLE).equals(DraftQuestion.BROKEN);
            case NEW, UNCHANGED -> false;
        };
    }

    /** The draft with what follows for each question, as it is published. */
    public TemplateDraft declared() {
        return draft.withQuestions(
                question -> question.with(Field.COMPARABLE, breaks(question) ? DraftQuestion.BROKEN : ""));
    }
}
