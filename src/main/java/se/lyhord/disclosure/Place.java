package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A node of the tree with what all questions that are told of together have there.
 *
 * @param number its place among all, each before its children, from 0
 * @param total everyone
 * @param genders women, men and others, by the order of {@link Gender}
 * @param children in the order of their codes
 */
record Place(int number, String code, Block total, List<Block> genders, List<Place> children) {

    /** The smallest parts that people are told apart in. */
    enum Gender {
        K,
        M,
        X
    }

    /**
     * Joins the trees of several questions.
     *
     * @param trees of the same nodes and people, one for each question
     * @throws IllegalArgumentException where they differ, or a code occurs twice
     */
    static Place of(List<Node> trees) {
        trees.getFirst().requireUniqueCodes();
        return joined(trees, 0);
    }

    private static Place joined(List<Node> same, int number) {
        Node first = same.getFirst();
        if (same.size() > 1 && !same.stream().allMatch(node -> isAlike(node, first))) {
            throw new IllegalArgumentException(
                    "questions that are told of together are of the same people, not so at " + first.code());
        }
        List<Place> children = new ArrayList<>(first.children().size());
        int next = number + 1;
        for (int child = 0; child < first.children().size(); child++) {
            Place below = joined(children(same, child), next);
            children.add(below);
            next += below.size();
        }
        return new Place(
                number,
                first.code(),
                block(same, Answers::total),
                List.of(block(same, Answers::women), block(same, Answers::men), block(same, Answers::others)),
                children);
    }

    private static List<Node> children(List<Node> same, int child) {
        return same.size() == 1
                ? List.of(same.getFirst().children().get(child))
                : same.stream().map(node -> node.children().get(child)).toList();
    }

    private static boolean isAlike(Node node, Node other) {
        return node.code().equals(other.code())
                && node.children().size() == other.children().size()
                && Stream.of(Group.values())
                        .allMatch(group -> node.answers().of(group).denominator()
                                == other.answers().of(group).denominator());
    }

    private static Block block(List<Node> same, Function<Answers, Count> part) {
        if (same.size() == 1) {
            Count count = part.apply(same.getFirst().answers());
            return new Block(count.denominator(), count.numerator());
        }
        return Block.of(same.stream().map(Node::answers).map(part).toList());
    }

    Block gender(Gender gender) {
        return genders.get(gender.ordinal());
    }

    long people() {
        return total.people();
    }

    /** How many nodes it is, with all below. */
    int size() {
        int size = 1;
        for (Place child : children) {
            size += child.size();
        }
        return size;
    }

    /** This one and all below, each before its children. */
    Stream<Place> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Place::all));
    }
}
