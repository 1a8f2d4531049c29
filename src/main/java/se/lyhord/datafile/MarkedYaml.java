package se.lyhord.datafile;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping in a YAML file that still knows its line, so that a refusal can say where. Makes no objects of tags. */
public final class MarkedYaml {

    /** Any text but a blank one. */
    public static final String SOMETHING = "(?s).*\\S.*";

    private final Node node;
    private final Map<String, Node> entries;

    /** A refusal on its way out. */
    public static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final int line;
        private final String reason;

        Broken(int line, String reason) {
            super("line " + line + ": " + reason);
            this.line = line;
            this.reason = reason;
        }

        /** From 1. */
        public int line() {
            return line;
        }

        public String reason() {
            return reason;
        }
    }

    private MarkedYaml(Node node) {
        this.node = node;
        this.entries = entries(node);
    }

    /**
     * Reads a file whose root is a mapping.
     *
     * @throws Broken where it is empty, no YAML, or something else than a mapping
     */
    public static MarkedYaml read(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            @Nullable Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
            if (root == null) {
                throw new Broken(1, "the file is empty");
            }
            return new MarkedYaml(root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new Broken(mark == null ? 1 : mark.getLine() + 1, "this is not YAML: " + e.getProblem());
        }
    }

    private static Map<String, Node> entries(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw broken(node, "expected key: value here");
        }
        var entries = new LinkedHashMap<String, Node>();
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw broken(tuple.getKeyNode(), "a key is a plain word");
            }
            if (entries.put(key.getValue(), tuple.getValueNode()) != null) {
                throw broken(key, "the key " + key.getValue() + " stands here twice");
            }
        }
        return entries;
    }

    /** Refuses any key but these. */
    public void allow(String... keys) {
        var allowed = Set.of(keys);
        entries.forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw broken(value, "there is no key " + key + " here; there are " + String.join(", ", sorted(keys)));
            }
        });
    }

    /** Refuses a key, with the reason. */
    public void forbid(String key, String reason) {
        var value = entries.get(key);
        if (value != null) {
            throw broken(value, key + " cannot stand here: " + reason);
        }
    }

    /** A text of a form, given as a regular expression. */
    public String text(String key, String form) {
        var value = required(key);
        if (!(value instanceof ScalarNode scalar)) {
            throw broken(value, key + " is one text");
        }
        if (!scalar.getValue().matches(form)) {
            throw broken(value, key + " has the form " + form + ", not: " + scalar.getValue());
        }
        return scalar.getValue();
    }

    /** A text that may be missing. */
    public Optional<String> textIfThere(String key, String form) {
        return entries.containsKey(key) ? Optional.of(text(key, form)) : Optional.empty();
    }

    /** A mapping that may be missing. */
    public Optional<MarkedYaml> childIfThere(String key) {
        return entries.containsKey(key) ? Optional.of(child(key)) : Optional.empty();
    }

    /** The text under a key, or the text {@code inner} of the mapping there. */
    public String textOrIn(String key, String inner) {
        return required(key) instanceof ScalarNode
                ? text(key, SOMETHING)
                : child(key).text(inner, SOMETHING);
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Whether there is a mapping under the key. */
    public boolean hasChild(String key) {
        return entries.get(key) instanceof MappingNode;
    }

    /** All keys, in their order. */
    public Set<String> keys() {
        return entries.keySet();
    }

    /** The mapping under a key. */
    public MarkedYaml child(String key) {
        return new MarkedYaml(required(key));
    }

    /** A list of texts. */
    public List<String> texts(String key) {
        return sequence(key).getValue().stream()
                .map(value -> {
                    if (!(value instanceof ScalarNode scalar)
                            || scalar.getValue().isBlank()) {
                        throw broken(value, key + " is a list of texts");
                    }
                    return scalar.getValue();
                })
                .toList();
    }

    /** A list of mappings with something in it. */
    public List<MarkedYaml> list(String key) {
        return sequence(key).getValue().stream().map(MarkedYaml::new).toList();
    }

    private SequenceNode sequence(String key) {
        var value = required(key);
        if (!(value instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            throw broken(value, key + " is a list with something in it");
        }
        return sequence;
    }

    /** A value, whose refusal is one of this place. */
    public <T> T born(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw broken(e.getMessage());
        }
    }

    /** A refusal of this place. */
    public Broken broken(@Nullable String reason) {
        return broken(node, String.valueOf(reason));
    }

    private Node required(String key) {
        var value = entries.get(key);
        if (value == null) {
            throw broken("the key " + key + " is missing");
        }
        return value;
    }

    private static List<String> sorted(String... keys) {
        return List.of(keys).stream().sorted().toList();
    }

    private static Broken broken(Node node, String reason) {
        return new Broken(node.getStartMark().getLine() + 1, reason);
    }
}
