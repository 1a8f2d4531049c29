package se.lyhord.indicator;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields of a YAML file, each with the line it stands on. */
record YamlFields(int line, Map<String, Node> fields) {

    static YamlFields read(String text) throws BrokenDefinition {
        try {
            return of(new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new BrokenDefinition(
                    mark == null ? 1 : mark.getLine() + 1,
                    "inte läsbar YAML",
                    "not readable as YAML: " + e.getProblem());
        }
    }

    private static YamlFields of(@Nullable Node node) throws BrokenDefinition {
        if (!(node instanceof MappingNode mapping)) {
            throw new BrokenDefinition(
                    node == null ? 1 : line(node),
                    "här väntades fält (namn: värde)",
                    "fields (name: value) were expected here");
        }
        var fields = new LinkedHashMap<String, Node>();
        for (var field : mapping.getValue()) {
            fields.put(scalar(field.getKeyNode()), field.getValueNode());
        }
        return new YamlFields(line(node), fields);
    }

    /** Refuses a field of any other name: a misspelt one would go unnoticed. */
    void only(Set<String> known) throws BrokenDefinition {
        for (var field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                throw new BrokenDefinition(
                        line(field.getValue()),
                        "okänt fält ”" + field.getKey() + "”",
                        "unknown field \"" + field.getKey() + "\"");
            }
        }
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Whether a field has fields of its own. */
    boolean isNested(String name) {
        return fields.get(name) instanceof MappingNode;
    }

    int lineOf(String name) {
        return Optional.ofNullable(fields.get(name)).map(YamlFields::line).orElse(line);
    }

    String text(String name) throws BrokenDefinition {
        return scalar(required(name));
    }

    YamlFields nested(String name) throws BrokenDefinition {
        return of(required(name));
    }

    List<String> list(String name) throws BrokenDefinition {
        if (!(required(name) instanceof SequenceNode sequence)) {
            throw new BrokenDefinition(lineOf(name), "”" + name + "” är en lista", "\"" + name + "\" is a list");
        }
        var items = new java.util.ArrayList<String>();
        for (var item : sequence.getValue()) {
            items.add(scalar(item));
        }
        return items;
    }

    private Node required(String name) throws BrokenDefinition {
        var node = fields.get(name);
        if (node == null) {
            throw new BrokenDefinition(line, "fältet ”" + name + "” saknas", "the field \"" + name + "\" is missing");
        }
        return node;
    }

    private static String scalar(Node node) throws BrokenDefinition {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new BrokenDefinition(line(node), "här väntades en text", "a text was expected here");
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
