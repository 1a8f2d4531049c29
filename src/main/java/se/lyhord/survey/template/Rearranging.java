package se.lyhord.survey.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import se.lyhord.survey.template.DraftQuestion.Field;

/**
 * Changes to a draft by place. Places of questions count from 0 through the whole questionnaire, since while it is being
 * written two questions can have the same id.
 */
public final class Rearranging {

    private Rearranging() {}

    private record Place(int section, int within) {}

    /** With another question in a place; conditions follow an id that is changed. */
    public static TemplateDraft change(TemplateDraft draft, int at, UnaryOperator<DraftQuestion> change) {
        var place = place(draft, at);
        var before = draft.questions().get(at);
        var after = change.apply(before);
        var changed = within(draft, place.section(), questions -> questions.set(place.within(), after));
        var isOnly = draft.questions().stream()
                        .filter(one -> one.id().equals(before.id()))
                        .count()
                == 1;
        return before.id().equals(after.id()) || !isOnly
                ? changed
                : changed.withQuestions(question -> follow(question, before.id(), after.id()));
    }

    private static DraftQuestion follow(DraftQuestion question, String from, String to) {
        return question.with(question.showIf()
                .map(condition ->
                        condition.question().equals(from) ? new DraftCondition(to, condition.values()) : condition));
    }

    /** With a new question at the end of a section, under an id that goes on from the one before it. */
    public static TemplateDraft add(TemplateDraft draft, int section, Kind kind) {
        var there = draft.sections().get(section).questions();
        var question = DraftQuestion.empty(nextId(draft, there), kind);
        var dimension = there.isEmpty() ? "" : there.getLast().get(Field.DIMENSION);
        return within(
                draft,
                section,
                questions -> questions.add(kind == Kind.SCALE ? question.with(Field.DIMENSION, dimension) : question));
    }

    private static String nextId(TemplateDraft draft, List<DraftQuestion> before) {
        var stem = before.isEmpty() ? "Q" : before.getLast().id().replaceFirst("\\d+$", "");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem + number)
                .filter(id -> draft.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public static TemplateDraft remove(TemplateDraft draft, int at) {
        var place = place(draft, at);
        return within(draft, place.section(), questions -> questions.remove(place.within()));
    }

    /** One place up or down, into the neighbouring section at the end of its own; the same where there is no place left. */
    public static TemplateDraft move(TemplateDraft draft, int at, boolean down) {
        var place = place(draft, at);
        var section = draft.sections().get(place.section()).questions();
        var to = place.within() + (down ? 1 : -1);
        if (to >= 0 && to < section.size()) {
            return within(draft, place.section(), questions -> Collections.swap(questions, place.within(), to));
        }
        var neighbour = place.section() + (down ? 1 : -1);
        if (neighbour < 0 || neighbour >= draft.sections().size()) {
            return draft;
        }
        var moved = section.get(place.within());
        return within(remove(draft, at), neighbour, questions -> questions.add(down ? 0 : questions.size(), moved));
    }

    /** With a new empty section at the end. */
    public static TemplateDraft addSection(TemplateDraft draft) {
        var id = IntStream.iterate(draft.sections().size() + 1, number -> number + 1)
                .mapToObj(number -> "part" + number)
                .filter(name ->
                        draft.sections().stream().noneMatch(one -> one.id().equals(name)))
                .findFirst()
                .orElseThrow();
        var sections = new ArrayList<>(draft.sections());
        sections.add(new DraftSection(id, DraftText.NONE, List.of()));
        return draft.withSections(sections);
    }

    /** Without the border before a section: its questions go to the one before it, or after it where it is the first. */
    public static TemplateDraft joinSection(TemplateDraft draft, int section) {
        if (draft.sections().size() < 2) {
            return draft;
        }
        var sections = new ArrayList<>(draft.sections());
        var first = Math.max(0, section - 1);
        var questions = new ArrayList<>(sections.get(first).questions());
        questions.addAll(sections.get(first + 1).questions());
        sections.set(first, sections.get(section == 0 ? 1 : first).with(questions));
        sections.remove(first + 1);
        return draft.withSections(sections);
    }

    public static TemplateDraft title(TemplateDraft draft, int section, DraftText title) {
        var sections = new ArrayList<>(draft.sections());
        sections.set(section, sections.get(section).with(title));
        return draft.withSections(sections);
    }

    /** The place of the first question of a section, which it has or would have. */
    public static int first(TemplateDraft draft, int section) {
        return draft.sections().subList(0, section).stream()
                .mapToInt(one -> one.questions().size())
                .sum();
    }

    private static TemplateDraft within(TemplateDraft draft, int section, Consumer<List<DraftQuestion>> change) {
        var sections = new ArrayList<>(draft.sections());
        var questions = new ArrayList<>(sections.get(section).questions());
        change.accept(questions);
        sections.set(section, sections.get(section).with(questions));
        return draft.withSections(sections);
    }

    private static Place place(TemplateDraft draft, int at) {
        for (var section = draft.sections().size() - 1; section >= 0; section--) {
            var first = first(draft, section);
            if (at >= first
                    && at - first < draft.sections().get(section).questions().size()) {
                return new Place(section, at - first);
            }
        }
        throw new IndexOutOfBoundsException("There is no question at place " + at);
    }
}
