package se.lyhord.document;

import java.awt.Graphics2D;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A vector drawing as text that can stand inside a page. It can be made by {@link #draw} alone, so whoever holds one
 * knows that every text in it is escaped and that it refers to nothing outside itself.
 */
public final class Svg {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final String text;

    private Svg(String text) {
        this.text = text;
    }

    /**
     * Draws.
     *
     * @param width of the drawing's own coordinates, in pixels; on a page it scales
     * @param height likewise
     * @param idPrefix what every id begins with, different for each drawing of a page: small letters, digits, hyphens
     * @param title the drawing's name, read to those who do not see it
     * @param description what it shows, likewise
     * @param drawing draws into the area from 0, 0 to width, height
     */
    public static Svg draw(
            int width, int height, String idPrefix, String title, String description, Consumer<Graphics2D> drawing) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A drawing has an area, not " + width + " × " + height);
        }
        if (!ID.matcher(idPrefix).matches()) {
            throw new IllegalArgumentException("Ids begin with small letters, digits, hyphens, not: " + idPrefix);
        }
        var canvas = new SvgCanvas(width, height, idPrefix);
        canvas.draw(drawing);
        return new Svg(canvas.finish(title, description));
    }

    /** The {@code <svg>} element. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Svg svg && text.equals(svg.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
