package se.lyhord.document;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Turns what is painted into an SVG element that is accessible, scales, and shares no id with its neighbours. */
final class SvgCanvas {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final boolean TEXT_AS_SHAPES = false;

    private final int width;
    private final int height;
    private final String idPrefix;
    private final Document document = document();
    private final SVGGraphics2D graphics;

    SvgCanvas(int width, int height, String idPrefix) {
        this.width = width;
        this.height = height;
        this.idPrefix = idPrefix;
        var context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return idPrefix + "-" + super.generateID(kind);
            }
        });
        graphics = new SVGGraphics2D(context, TEXT_AS_SHAPES);
        graphics.setSVGCanvasSize(new Dimension(width, height));
    }

    void draw(Consumer<Graphics2D> drawing) {
        drawing.accept(graphics);
    }

    String finish(String title, String description) {
        var root = graphics.getRoot();
        document.appendChild(root);
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.removeAttribute("width");
        root.removeAttribute("height");
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", idPrefix + "-title " + idPrefix + "-desc");
        var first = root.getFirstChild();
        root.insertBefore(named("title", title), first);
        root.insertBefore(named("desc", description), first);
        prefixFixedIds(root);
        return text(root);
    }

    private Element named(String element, String content) {
        var node = document.createElementNS(SVG, element);
        node.setAttribute("id", idPrefix + "-" + element);
        node.setTextContent(content);
        return node;
    }

    /** The library gives a few elements, that nothing refers to, an id of its own choice. */
    private void prefixFixedIds(Element root) {
        var all = root.getElementsByTagNameNS("*", "*");
        IntStream.range(0, all.getLength())
                .mapToObj(at -> (Element) all.item(at))
                .filter(element -> element.hasAttribute("id")
                        && !element.getAttribute("id").startsWith(idPrefix + "-"))
                .forEach(element -> element.setAttribute("id", idPrefix + "-" + element.getAttribute("id")));
    }

    private static Document document() {
        try {
            var builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
            return builder.newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The platform has no XML parser", e);
        }
    }

    private static String text(Element root) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            var text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("The drawing could not be written", e);
        }
    }
}
