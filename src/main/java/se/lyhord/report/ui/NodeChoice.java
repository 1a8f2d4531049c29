package se.lyhord.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.lyhord.organisation.Node;

/** The nodes that a person may see, each indented under the one it belongs to. */
class NodeChoice extends ComboBox<Node> {

    private final transient List<Node> ordered = new ArrayList<>();
    private final transient Map<String, Integer> depths = new HashMap<>();

    /** @param nodes parents before children */
    NodeChoice(List<Node> nodes) {
        var codes = nodes.stream().map(Node::code).collect(Collectors.toSet());
        nodes.stream()
                .filter(node -> !codes.contains(Objects.requireNonNullElse(node.parentCode(), "")))
                .forEach(top -> place(top, 0, nodes));
        setLabel(getTranslation("report.node"));
        setWidth("min(100%, 20rem)");
        setOverlayWidth("min(90vw, 26rem)");
        setItems(ordered);
        setItemLabelGenerator(Node::name);
        setRenderer(new ComponentRenderer<>(this::indented));
    }

    /** All nodes in the order of the list, the top first. */
    List<Node> nodes() {
        return ordered;
    }

    private void place(Node node, int depth, List<Node> all) {
        ordered.add(node);
        depths.put(node.code(), depth);
        all.stream()
                .filter(child -> node.code().equals(child.parentCode()))
                .forEach(child -> place(child, depth + 1, all));
    }

    private Span indented(Node node) {
        var text = new Span(node.name());
        text.getStyle().setPaddingLeft(1.25 * depths.getOrDefault(node.code(), 0) + "rem");
        return text;
    }
}
