package se.lyhord.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.disclosure.Released;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.ReleasedFigures;

/**
 * Finds what may be quoted. Of young people's answers alone: figures of the homes' own plans are not protected, and are
 * for those who may read the plans. They are read anew each time, as they are released then.
 */
@Component
class Quoting {

    private static final String EVERYONE = "T";
    private static final List<String> OF_ANSWERS = List.of(
            "dimension_safety", "dimension_self_determination", "dimension_participation", "felt_participation");

    private final ReleasedFigures figures;
    private final OrganisationTree organisation;

    Quoting(ReleasedFigures figures, OrganisationTree organisation) {
        this.figures = figures;
        this.organisation = organisation;
    }

    /** The home's figures of the quarter and then those of the nodes above it, where they may be read. */
    List<QuotableFigure> of(String home, Quarter quarter) {
        return upFrom(home, organisation.of(quarter)).stream()
                .flatMap(node -> OF_ANSWERS.stream().flatMap(indicator -> figure(indicator, node, quarter).stream()))
                .toList();
    }

    /** What a notice quotes, if that is released now. */
    Optional<QuotableFigure> of(NoticeContent content) {
        return content.quote()
                .flatMap(quote -> upFrom(content.home(), organisation.of(content.quarter())).stream()
                        .filter(node -> node.code().equals(quote.node()) && OF_ANSWERS.contains(quote.indicator()))
                        .flatMap(node -> figure(quote.indicator(), node, content.quarter()).stream())
                        .findFirst());
    }

    private Optional<QuotableFigure> figure(String indicator, Node node, Quarter quarter) {
        return Stream.ofNullable(
                        figures.quarters(indicator, node.code(), EVERYONE).get(quarter))
                .filter(Released.Figure.class::isInstance)
                .map(Released.Figure.class::cast)
                .filter(QuotableFigure::mayBeTold)
                .map(figure -> new QuotableFigure(indicator, node, figure))
                .findFirst();
    }

    private static List<Node> upFrom(String home, List<Node> tree) {
        var up = new ArrayList<Node>();
        var next = find(home, tree).filter(Node::isHome);
        while (next.isPresent() && !up.contains(next.get())) {
            up.add(next.get());
            next = Optional.ofNullable(next.get().parentCode()).flatMap(parent -> find(parent, tree));
        }
        return up;
    }

    private static Optional<Node> find(String code, List<Node> tree) {
        return tree.stream().filter(node -> node.code().equals(code)).findFirst();
    }
}
