package se.lyhord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgTest {

    @Test
    void itIsOneWellFormedPictureThatScales() throws Exception {
        var root = parsed(aDrawing("a")).getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("svg");
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 200 100");
        assertThat(root.hasAttribute("width")).isFalse();
    }

    @Test
    void itNamesItselfToThoseWhoDoNotSeeIt() throws Exception {
        var document = parsed(aDrawing("a"));
        assertThat(document.getDocumentElement().getAttribute("aria-labelledby"))
                .isEqualTo("a-title a-desc");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Name");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("What it shows");
    }

    @Test
    void everyIdAndReferenceBeginsWithThePrefix() {
        var ids = new ArrayList<String>();
        var found = Pattern.compile("(?:\\sid=\"|url\\(#)([^\")]+)").matcher(aDrawing("left"));
        while (found.find()) {
            ids.add(found.group(1));
        }
        assertThat(ids).hasSizeGreaterThan(3).allMatch(id -> id.startsWith("left-"));
    }

    @Test
    void textStaysTextAndIsEscaped() throws Exception {
        var evil = "</text><script>alert(1)</script>&\"";
        var svg = Svg.draw(200, 100, "a", evil, evil, graphics -> graphics.drawString(evil, 10, 20))
                .text();
        assertThat(svg).doesNotContain("<script");
        assertThat(parsed(svg).getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo(evil);
    }

    @Test
    void itRefersToNothingOutsideItself() {
        assertThat(aDrawing("a").replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "")).doesNotContain("http", "href=");
    }

    @Test
    void anIdThatWouldNeedEscapingIsRefused() {
        assertThatThrownBy(() -> Svg.draw(1, 1, "a\"b", "", "", _ -> {})).isInstanceOf(IllegalArgumentException.class);
    }

    private static String aDrawing(String idPrefix) {
        return Svg.draw(200, 100, idPrefix, "Name", "What it shows", SvgTest::paint)
                .text();
    }

    private static void paint(Graphics2D graphics) {
        graphics.clipRect(0, 0, 50, 50);
        graphics.setColor(Color.BLUE);
        graphics.fillOval(10, 10, 30, 30);
        graphics.drawString("quarter", 10, 20);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
