package se.lyhord.survey.template;

import java.util.List;

/**
 * Questions that belong together, while they are being written.
 *
 * @param id short name
 * @param title what it is called; may be empty
 */
public record DraftSection(String id, DraftText title, List<DraftQuestion> questions) {

    public DraftSection {
        questions = List.copyOf(questions);
    }

    static DraftSection of(Template.Section section) {
        return new DraftSection(
                section.id(),
                section.title().map(DraftText::of).orElse(DraftText.NONE),
                section.questions().stream().map(DraftQuestion::of).toList());
    }

    public DraftSection with(DraftText newTitle) {
        return new DraftSection(id, newTitle, questions);
    }

    public DraftSection with(List<DraftQuestion> newQuestions) {
        return new DraftSection(id, title, newQuestions);
    }
}
