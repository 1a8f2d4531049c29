package se.lyhord.survey.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.TemplateDraft.Head;

/** Drafts for tests: in order until a test spoils them. */
final class ADraft {

    private ADraft() {}

    /** For ages from 12 on, with a scale of five steps and these questions in one section. */
    static TemplateDraft of(DraftQuestion... questions) {
        return forAges("12-20", questions);
    }

    static TemplateDraft forAges(String ages, DraftQuestion... questions) {
        var steps = new ArrayList<DraftChoice>();
        for (var step : List.of("a", "b", "c", "d", "e")) {
            steps.add(new DraftChoice("", new DraftText(step, step), ""));
        }
        return new TemplateDraft(
                "provenkat",
                1,
                Map.of(Head.TITLE_SV, "Prov", Head.TITLE_EN, "Trial", Head.AGES, ages),
                steps,
                List.of(new DraftSection("all", DraftText.NONE, List.of(questions))));
    }

    static DraftQuestion scale(String id) {
        return scale(id, "safety");
    }

    static DraftQuestion scale(String id, String dimension) {
        return question(id, Kind.SCALE).with(Field.DIMENSION, dimension);
    }

    static DraftQuestion yesNo(String id) {
        return question(id, Kind.YES_NO);
    }

    static DraftQuestion single(String id, String... values) {
        var options = new ArrayList<DraftChoice>();
        for (var value : values) {
            options.add(new DraftChoice(value, new DraftText("sv " + value, "en " + value), ""));
        }
        return question(id, Kind.SINGLE).with(options);
    }

    static DraftQuestion question(String id, Kind kind) {
        var typed = new EnumMap<Field, String>(Field.class);
        typed.put(Field.ID, id);
        typed.put(Field.KIND, kind.name());
        typed.put(Field.TEXT_SV, "Jag " + id);
        typed.put(Field.TEXT_EN, "I " + id);
        return new DraftQuestion(typed, List.of(), Optional.empty());
    }

    static DraftQuestion after(DraftQuestion question, String earlier, String... values) {
        return question.with(Optional.of(new DraftCondition(earlier, List.of(values))));
    }

    /** The draft as a version that was published. */
    static Template published(TemplateDraft draft, int version) {
        var yaml = TemplateWriter.write(draft, version);
        if (TemplateFile.read(yaml) instanceof TemplateFile.Reading.Read(var template)) {
            return template;
        }
        throw new IllegalArgumentException(TemplateFile.read(yaml) + "\n" + yaml);
    }
}
