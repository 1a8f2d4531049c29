package se.lyhord.survey.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import se.lyhord.survey.template.DraftQuestion.Field;
import se.lyhord.survey.template.Template.Asks;
import se.lyhord.survey.template.TemplateDraft.Head;

/** Writes a questionnaire in the YAML of {@code survey-templates/README.md}. What is empty is left out. */
public final class TemplateWriter {

    private static final int WIDTH = 120;

    private TemplateWriter() {}

    /** A draft as a version of its questionnaire. */
    public static String write(TemplateDraft draft, int version) {
        var file = new LinkedHashMap<String, Object>();
        file.put("template", draft.template());
        file.put("version", version);
        put(file, "title", draft.title());
        put(file, "ages", draft.get(Head.AGES));
        if (draft.asks() == Asks.RELATIVES) {
            file.put("asks", "relatives");
        }
        put(file, "reading_level", draft.get(Head.READING_LEVEL));
        put(
                file,
                "steps",
                draft.steps().stream().map(step -> choice(step.withValue(""))).toList());
        put(
                file,
                "sections",
                draft.sections().stream().map(TemplateWriter::section).toList());
        return yaml(file);
    }

    /** As it is kept until it is published. */
    public static String write(TemplateDraft draft) {
        return write(draft, draft.basedOn() + 1);
    }

    static String yaml(Map<String, Object> file) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setDereferenceAliases(true);
        return new Yaml(options).dump(file);
    }

    private static Map<String, Object> section(DraftSection section) {
        var at = new LinkedHashMap<String, Object>();
        at.put("id", section.id());
        put(at, "title", section.title());
        put(
                at,
                "questions",
                section.questions().stream().map(TemplateWriter::question).toList());
        return at;
    }

    private static Map<String, Object> question(DraftQuestion question) {
        var at = new LinkedHashMap<String, Object>();
        at.put("id", question.id());
        at.put("kind", TemplateDraft.inFiles(question.kind()));
        if (question.kind() == Kind.SCALE) {
            put(at, "dimension", question.get(Field.DIMENSION));
        }
        put(at, "national", question.get(Field.NATIONAL));
        put(at, "text", question.text());
        put(at, "read_aloud", question.aloud());
        put(at, "picture", question.get(Field.PICTURE));
        question.showIf().ifPresent(condition -> at.put("show_if", condition(condition)));
        if (!question.get(Field.COMPARABLE).isEmpty()) {
            at.put("breaks_series", question.get(Field.COMPARABLE).equals(DraftQuestion.BROKEN));
        }
        if (DraftQuestion.hasOwnOptions(question.kind())) {
            put(
                    at,
                    "options",
                    question.options().stream().map(TemplateWriter::choice).toList());
        }
        if (question.kind() == Kind.NUMBER) {
            put(at, "most", question.get(Field.MOST));
        }
        return at;
    }

    private static Map<String, Object> condition(DraftCondition condition) {
        var at = new LinkedHashMap<String, Object>();
        at.put("question", condition.question());
        put(at, "is", condition.values());
        return at;
    }

    private static Map<String, Object> choice(DraftChoice choice) {
        var at = new LinkedHashMap<String, Object>();
        put(at, "value", choice.value());
        putBoth(at, choice.text());
        put(at, "picture", choice.picture());
        return at;
    }

    private static void put(Map<String, Object> at, String key, DraftText text) {
        if (!text.isEmpty()) {
            var words = new LinkedHashMap<String, Object>();
            putBoth(words, text);
            at.put(key, words);
        }
    }

    private static void putBoth(Map<String, Object> at, DraftText text) {
        put(at, "sv", text.sv());
        put(at, "en", text.en());
    }

    private static void put(Map<String, Object> at, String key, String text) {
        if (!text.isEmpty()) {
            at.put(key, text);
        }
    }

    private static void put(Map<String, Object> at, String key, List<?> list) {
        if (!list.isEmpty()) {
            at.put(key, list);
        }
    }
}
