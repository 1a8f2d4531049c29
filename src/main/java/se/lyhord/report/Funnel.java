package se.lyhord.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lyhord.disclosure.Released;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.ExactFunnel;
import se.lyhord.statistics.FunnelLimits;
import se.lyhord.statistics.FunnelPosition;
import se.lyhord.statistics.FunnelScale;
import se.lyhord.statistics.Overdispersion;
import se.lyhord.statistics.Share;

/**
 * The homes of a division by how many were counted, around the share of the division, which they are part of.
 *
 * @param indicator its code
 * @param division what the homes are held against
 * @param points by the homes' names
 */
public record Funnel(String indicator, Quarter quarter, Figure division, List<Point> points) {

    /** A home in it. */
    public record Point(String home, Released released) {}

    public Funnel {
        points = List.copyOf(points);
    }

    /** The share that the homes are held against. */
    public double target() {
        return share(division);
    }

    /** Points whose figure may be shown. */
    public List<Figure> figures() {
        return points.stream()
                .flatMap(point -> point.released() instanceof Figure figure ? Stream.of(figure) : Stream.empty())
                .toList();
    }

    /** Limits at so many people, within 0 and 1. */
    public FunnelLimits limits(long people) {
        return ExactFunnel.bands(target(), people).toOptional().orElseThrow();
    }

    /** Where a figure lies. */
    public FunnelPosition position(Figure figure) {
        return ExactFunnel.position(new Share(figure.numerator(), figure.denominator()), target())
                .toOptional()
                .orElseThrow();
    }

    /** Whether the homes differ more than chance makes them; empty for fewer than two, or where all are alike. */
    public Optional<Overdispersion> spread() {
        var shares = figures().stream()
                .map(figure -> new Share(figure.numerator(), figure.denominator()))
                .toList();
        return Overdispersion.of(shares, FunnelScale.NATURAL, Overdispersion.TRIM)
                .toOptional();
    }

    static double share(Figure figure) {
        return new Share(figure.numerator(), figure.denominator())
                .value()
                .toOptional()
                .orElseThrow();
    }
}
