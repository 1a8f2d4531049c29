package se.lyhord.indicator.editing;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import se.lyhord.indicator.DefinitionText;

/** Drafts in YAML: as they are kept, and as the files of definitions that they become. */
public final class DraftFile {

    private static final int WIDTH = 118;

    private DraftFile() {}

    /** What was typed, to be kept. */
    public static String keep(DefinitionDraft draft) {
        var file = new LinkedHashMap<String, Object>();
        for (var field : DraftField.values()) {
            if (!draft.get(field).isEmpty()) {
                file.put(field.key(), draft.get(field));
            }
        }
        return dump(file);
    }

    /** What {@link #keep} wrote. */
    public static Map<DraftField, String> typed(String kept) {
        Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(kept);
        var typed = new EnumMap<DraftField, String>(DraftField.class);
        for (var field : DraftField.values()) {
            Optional.ofNullable(file.get(field.key())).ifPresent(text -> typed.put(field, text.toString()));
        }
        return typed;
    }

    /** The file of a version; it can be read where no rule stands against the draft. */
    static DefinitionText of(DefinitionDraft draft, int version) {
        var file = new LinkedHashMap<String, Object>();
        file.put("code", draft.code());
        file.put("version", version);
        for (var field : DraftField.values()) {
            var text = draft.get(field).strip();
            if (!text.isEmpty() && field != DraftField.CODE && field != DraftField.NOTE) {
                put(file, field, text);
            }
        }
        file.put("unit", "share");
        file.put("kind", "event");
        return new DefinitionText(dump(file), "");
    }

    private static void put(Map<String, Object> file, DraftField field, String text) {
        if (field.language().isPresent()) {
            @SuppressWarnings("unchecked")
            var both = (Map<String, Object>) file.computeIfAbsent(field.inFiles(), _ -> new LinkedHashMap<>());
            both.put(field.language().get(), text);
            return;
        }
        switch (field) {
            case TARGET -> share(text).ifPresent(share -> file.put("target", share.toPlainString()));
            case GENDERS -> file.put("genders", List.of(text.split(",\\s*")));
            case BREAKS_SERIES -> {
                if (text.equals("true")) {
                    file.put("breaks_series", true);
                }
            }
            default -> file.put(field.inFiles(), text);
        }
    }

    /** A share that was typed in per cent, with a comma or a point; empty where it is none from 0 to 100. */
    static Optional<BigDecimal> share(String percent) {
        var text = percent.replace("%", "").strip().replace(',', '.');
        return text.matches("\\d{1,3}(\\.\\d{1,2})?") && new BigDecimal(text).compareTo(BigDecimal.valueOf(100)) <= 0
                ? Optional.of(new BigDecimal(text).movePointLeft(2))
                : Optional.empty();
    }

    private static String dump(Map<String, Object> file) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        return new Yaml(options).dump(file);
    }
}
