package se.lyhord.survey.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Takes the translations of a version along to the next one where every text that they need is as it was. The Swedish text
 * is what was translated, so it is the one that counts.
 */
public final class CarryingOver {

    private final Template before;
    private final TemplateDraft draft;

    /** From a version to the draft of the next. */
    public CarryingOver(Template before, TemplateDraft draft) {
        this.before = before;
        this.draft = draft;
    }

    /** What would have to be translated anew: {@code title}, {@code steps}, names of sections and questions. */
    public List<String> toTranslate() {
        var old = TemplateDraft.of(before);
        var afresh = new ArrayList<String>();
        if (!old.title().sv().equals(draft.title().sv())) {
            afresh.add("title");
        }
        if (hasScale(draft) && (!hasScale(old) || !steps(old).equals(steps(draft)))) {
            afresh.add("steps");
        }
        draft.sections().stream()
                .filter(section -> !section.title().isEmpty())
                .filter(section -> old.sections().stream()
                        .noneMatch(one -> one.id().equals(section.id())
                                && one.title().sv().equals(section.title().sv())))
                .forEach(section -> afresh.add(section.id()));
        draft.questions().stream()
                .filter(question -> old.find(question.id())
                        .filter(one -> isSaidAs(one, question))
                        .isEmpty())
                .forEach(question -> afresh.add(question.id()));
        return afresh;
    }

    private static boolean isSaidAs(DraftQuestion before, DraftQuestion now) {
        return before.text().sv().equals(now.text().sv())
                && before.aloud().sv().equals(now.aloud().sv())
                && Objects.equals(texts(before.options()), texts(now.options()));
    }

    private static List<String> texts(List<DraftChoice> choices) {
        return choices.stream().map(one -> one.value() + "=" + one.text().sv()).toList();
    }

    private static List<String> steps(TemplateDraft draft) {
        return draft.steps().stream().map(step -> step.text().sv()).toList();
    }

    private static boolean hasScale(TemplateDraft draft) {
        return draft.questions().stream().anyMatch(question -> question.kind() == Kind.SCALE);
    }

    /** A translation of the version before as one of the next, without what is no longer asked; empty where it does not fit. */
    public Optional<String> carry(String pack, int version) {
        if (!toTranslate().isEmpty()) {
            return Optional.empty();
        }
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Map<String, Object> file = new LinkedHashMap<>(new Yaml(new SafeConstructor(options)).load(pack));
        file.put("template", draft.template());
        file.put("template_version", version);
        file.put("version", 1);
        keep(file, "questions", ids(draft));
        return Optional.of(TemplateWriter.yaml(file));
    }

    private static Set<String> ids(TemplateDraft draft) {
        var ids = new TreeSet<String>();
        draft.questions().forEach(question -> ids.add(question.id()));
        return ids;
    }

    private static void keep(Map<String, Object> file, String key, Set<String> names) {
        if (file.get(key) instanceof Map<?, ?> entries) {
            var kept = new LinkedHashMap<Object, Object>(entries);
            kept.keySet().removeIf(name -> !names.contains(String.valueOf(name)));
            file.put(key, kept);
        }
    }
}
