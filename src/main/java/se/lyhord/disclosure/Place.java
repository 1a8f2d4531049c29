package se.lyhord.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A node of the tree with what all questions that are told of together have there.
 *
 * @param total everyone
 * @param genders women, men and others, by the order of {@link Gender}
 * @param children in the order of their codes
 */
record Place(String code, Block total, List<Block> genders, List<Place> children) {

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
        return joined(trees);
    }

    private static Place joined(List<Node> same) {
        Node first = same.getFirst();
        if (same.stream().anyMatch(node -> !isAlike(node, first))) {
            throw new IllegalArgumentException(
                    "questions that are told of together are of the same people, not so at " + first.code());
        }
        List<Place> children = new ArrayList<>(first.children().size());
        IntStream.range(0, first.children().size())
                .forEach(child -> children.add(joined(
                        same.stream().map(node -> node.children().get(child)).toList())));
        return new Place(
                first.code(),
                block(same, Answers::total),
                List.of(block(same, Answers::women), block(same, Answers::men), block(same, Answers::others)),
                children);
    }

    private static boolean isAlike(Node node, Node other) {
        return node.code().equals(other.code())
                && node.children().size() == other.children().size()
                && people(node).equals(people(other));
    }

    private static List<Long> people(Node node) {
        Answers answers = node.answers();
        return List.of(
                answers.total().denominator(),
                answers.women().denominator(),
                answers.men().denominator());
    }

    private static Block block(List<Node> same, Function<Answers, Count> part) {
        return Block.of(same.stream().map(Node::answers).map(part).toList());
    }

    Block gender(Gender gender) {
        return genders.get(gender.ordinal());
    }

    long people() {
        return total.people();
    }

    /** This one and all below, each before its children. */
    Stream<Place> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Place::all));
    }
}
