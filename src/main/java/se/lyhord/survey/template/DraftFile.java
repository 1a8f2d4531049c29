package se.lyhord.survey.template;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.lyhord.datafile.MarkedYaml;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.TemplateDraft.Head;

/**
 * Reads back what {@link TemplateWriter} wrote, whole or not: what is missing is empty. Only questionnaires that are in
 * order can be read by {@link TemplateFile}.
 */
public final class DraftFile {

    private static final Map<Field, String> PLAIN = Map.of(
            Field.ID, "id",
            Field.KIND, "kind",
            Field.DIMENSION, "dimension",
            Field.NATIONAL, "national",
            Field.PICTURE, "picture",
            Field.MOST, "most");

    private DraftFile() {}

    /** What became of reading a questionnaire that somebody brought. */
    public sealed interface Reading {

        /** It is a questionnaire. */
        record Read(TemplateDraft draft) implements Reading {}

        /** It is not, and where and why; lines count from 1. */
        record Refused(int line, String reason) implements Reading {}
    }

    /** A questionnaire that is in order, as a draft. */
    public static Reading readWhole(String yaml) {
        return switch (TemplateFile.read(yaml)) {
            case TemplateFile.Reading.Read(var template) -> new Reading.Read(TemplateDraft.of(template));
            case TemplateFile.Reading.Refused(var line, var reason) -> new Reading.Refused(line, reason);
        };
    }

    /** A draft that was kept. */
    public static TemplateDraft read(String yaml) {
        var file = MarkedYaml.read(yaml);
        var typed = new EnumMap<Head, String>(Head.class);
        var title = words(file, "title");
        typed.put(Head.TITLE_SV, title.sv());
        typed.put(Head.TITLE_EN, title.en());
        typed.put(Head.AGES, text(file, "ages"));
        typed.put(Head.ASKS, file.has("asks") ? "RELATIVES" : "RESIDENTS");
        typed.put(Head.READING_LEVEL, text(file, "reading_level"));
        return new TemplateDraft(
                text(file, "template"),
                Integer.parseInt(text(file, "version")) - 1,
                typed,
                list(file, "steps", DraftChoice::in),
                list(file, "sections", DraftFile::section));
    }

    private static DraftSection section(MarkedYaml at) {
        return new DraftSection(text(at, "id"), words(at, "title"), list(at, "questions", DraftFile::question));
    }

    private static DraftQuestion question(MarkedYaml at) {
        var typed = new EnumMap<Field, String>(Field.class);
        PLAIN.forEach((field, key) -> typed.put(field, text(at, key)));
        typed.put(Field.KIND, text(at, "kind").toUpperCase(Locale.ROOT));
        var asked = words(at, "text");
        typed.put(Field.TEXT_SV, asked.sv());
        typed.put(Field.TEXT_EN, asked.en());
        var aloud = words(at, "read_aloud");
        typed.put(Field.ALOUD_SV, aloud.sv());
        typed.put(Field.ALOUD_EN, aloud.en());
        typed.put(
                Field.COMPARABLE,
                switch (text(at, "breaks_series")) {
                    case "true" -> DraftQuestion.BROKEN;
                    case "false" -> DraftQuestion.SAME;
                    default -> "";
                });
        return new DraftQuestion(
                typed,
                list(at, "options", DraftChoice::in),
                at.childIfThere("show_if").map(DraftCondition::in));
    }

    private static DraftText words(MarkedYaml at, String key) {
        return at.childIfThere(key).map(DraftText::in).orElse(DraftText.NONE);
    }

    private static <T> List<T> list(MarkedYaml at, String key, Function<MarkedYaml, T> one) {
        return at.has(key) ? at.list(key).stream().map(one).toList() : List.of();
    }

    static String text(MarkedYaml at, String key) {
        return at.textIfThere(key, "(?s).*").orElse("");
    }
}
