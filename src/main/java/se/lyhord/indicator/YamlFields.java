package se.lyhord.indicator;

import java.io.StringReader;
import java.util.ArrayList;
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
import se.lyhord.datafile.Bilingual;

/** The fields of a YAML file, each with the line it stands on. */
public record YamlFields(int line, Map<String, Node> fields) {

    public static YamlFields read(String text) throws BrokenDefinition {
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
    public void only(Set<String> known) throws BrokenDefinition {
        for (var field : fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                throw new BrokenDefinition(
                        line(field.getValue()),
                        "okänt fält ”" + field.getKey() + "”",
                        "unknown field \"" + field.getKey() + "\"");
            }
        }
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Whether a field has fields of its own. */
    boolean isNested(String name) {
        return fields.get(name) instanceof MappingNode;
    }

    public int lineOf(String name) {
        return Optional.ofNullable(fields.get(name)).map(YamlFields::line).orElse(line);
    }

    public String text(String name) throws BrokenDefinition {
        return scalar(required(name));
    }

    /** A text of a form, a regular expression; what else is there is refused with these words after the field's name. */
    public String text(String name, String form, String sv, String en) throws BrokenDefinition {
        var text = text(name);
        if (!text.matches(form)) {
            throw broken(name, sv, en);
        }
        return text;
    }

    /** A refusal of a field, with these words after its name. */
    public BrokenDefinition broken(String name, String sv, String en) {
        return new BrokenDefinition(lineOf(name), "”" + name + "” " + sv, "\"" + name + "\" " + en);
    }

    /** What people read, in both languages. */
    public Bilingual bilingual(String name) throws BrokenDefinition {
        var texts = nested(name);
        texts.only(Set.of("sv", "en"));
        return new Bilingual(texts.text("sv"), texts.text("en"));
    }

    /** A list whose items have fields of their own. */
    public List<YamlFields> nestedList(String name) throws BrokenDefinition {
        var items = new ArrayList<YamlFields>();
        for (var item : sequence(name).getValue()) {
            items.add(of(item));
        }
        return items;
    }

    public YamlFields nested(String name) throws BrokenDefinition {
        return of(required(name));
    }

    public List<String> list(String name) throws BrokenDefinition {
        var items = new ArrayList<String>();
        for (var item : sequence(name).getValue()) {
            items.add(scalar(item));
        }
        return items;
    }

    private SequenceNode sequence(String name) throws BrokenDefinition {
        if (!(required(name) instanceof SequenceNode sequence)) {
            throw broken(name, "är en lista", "is a list");
        }
        return sequence;
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
