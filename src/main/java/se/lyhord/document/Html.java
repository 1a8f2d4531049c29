package se.lyhord.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A well-formed piece of a page. It is made by the methods here alone, so every text in it, such as a home's name or what
 * a young person wrote, is text and never markup. Pieces do not change: {@link #with} gives another one.
 */
public final class Html {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private static final Pattern GROUPS_OF_DIGITS = Pattern.compile("\\d+(?:[ \u00A0-]\\d+)+");

    /** What XML 1.0 has no way to write. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final String tag;
    private final String attributes;
    private final String content;

    private Html(String tag, String attributes, String content) {
        this.tag = tag;
        this.attributes = attributes;
        this.content = content;
    }

    /** A text by itself. */
    public static Html text(String text) {
        return new Html("", "", escaped(text));
    }

    /**
     * A text in which phone numbers, and other groups of digits with spaces or hyphens between, keep their order where the
     * page reads from the right.
     */
    public static Html phrase(String text) {
        var pieces = new ArrayList<Html>();
        var from = 0;
        var groups = GROUPS_OF_DIGITS.matcher(text);
        while (groups.find()) {
            pieces.add(text(text.substring(from, groups.start())));
            pieces.add(of("span", groups.group()).with("dir", "ltr"));
            from = groups.end();
        }
        pieces.add(text(text.substring(from)));
        return all(pieces);
    }

    /** Pieces one after another. */
    public static Html all(List<Html> pieces) {
        return new Html("", "", pieces.stream().map(Html::toString).collect(Collectors.joining()));
    }

    /** An element around pieces. */
    public static Html of(String tag, Html... children) {
        return of(tag, Arrays.asList(children));
    }

    /** An element around pieces. */
    public static Html of(String tag, List<Html> children) {
        return new Html(name(tag), "", all(children).content);
    }

    /** An element around a text. */
    public static Html of(String tag, String text) {
        return new Html(name(tag), "", escaped(text));
    }

    /**
     * A picture.
     *
     * @param picture the bytes of its file
     * @param mediaType {@code image/svg+xml}, {@code image/png}, {@code image/jpeg}
     * @param alternative what it says to those who do not see it; PDF/UA wants it for every picture
     */
    public static Html picture(byte[] picture, String mediaType, String alternative) {
        return of("img")
                .with(
                        "src",
                        "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(picture))
                .with("alt", alternative);
    }

    /** A drawing, such as {@link QrCode#svg} or {@link Svg#text} makes. */
    public static Html drawing(String svg, String alternative) {
        return picture(svg.getBytes(StandardCharsets.UTF_8), "image/svg+xml", alternative);
    }

    /** The same element with an attribute more. */
    public Html with(String attribute, String value) {
        if (tag.isEmpty()) {
            throw new IllegalArgumentException("A text has no attribute: " + attribute);
        }
        return new Html(tag, attributes + " " + name(attribute) + "=\"" + escaped(value) + "\"", content);
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of an element or attribute: " + name);
        }
        return name;
    }

    static String escaped(String text) {
        return UNWRITABLE
                .matcher(text)
                .replaceAll("\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The markup, well-formed as XML. */
    @Override
    public String toString() {
        if (tag.isEmpty()) {
            return content;
        }
        return content.isEmpty()
                ? "<" + tag + attributes + "/>"
                : "<" + tag + attributes + ">" + content + "</" + tag + ">";
    }
}
