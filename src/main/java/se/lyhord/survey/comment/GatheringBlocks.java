package se.lyhord.survey.comment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lyhord.organisation.Node;

/**
 * Gathers the homes that were asked a question into blocks. A home with enough questionnaires stands for itself. The others
 * wait until the quarter is over; then they are taken together under the nearest node above, beginning at the bottom, where
 * they have enough between them and are at least two. Whatever is left over nobody but readers sees. No home is in two
 * blocks, so that no two of them differ by a few.
 */
final class GatheringBlocks {

    private final AskedQuestion question;
    private final Map<String, Node> tree;
    private final List<Block> blocks = new ArrayList<>();

    private GatheringBlocks(AskedQuestion question, List<Node> tree) {
        this.question = question;
        this.tree = tree.stream().collect(Collectors.toMap(Node::code, node -> node));
    }

    /**
     * @param homes all that were asked it and whose comments are not shown yet
     * @param tree of its quarter
     */
    static List<Block> of(AskedQuestion question, List<AskedAtHome> homes, List<Node> tree, boolean isQuarterOver) {
        var gathering = new GatheringBlocks(question, tree);
        var small = new ArrayList<AskedAtHome>();
        for (var home : homes) {
            if (home.asked() >= Block.ENOUGH) {
                gathering.add(home.home(), List.of(home), Block.Standing.HOME);
            } else {
                small.add(home);
            }
        }
        if (isQuarterOver) {
            gathering.takeTogether(small);
        } else {
            gathering.addRest(small, Block.Standing.WAITING);
        }
        return gathering.blocks;
    }

    /** Level by level from the homes upwards: those who do not get enough at one node go on to the one above it. */
    private void takeTogether(List<AskedAtHome> small) {
        var at = new HashMap<String, List<AskedAtHome>>();
        small.forEach(home -> put(at, parent(home.home()), List.of(home)));
        while (!at.isEmpty()) {
            var lowest = at.keySet().stream()
                    .max(Comparator.<String>comparingInt(this::depth).thenComparing(code -> code))
                    .orElseThrow();
            var homes = Objects.requireNonNull(at.remove(lowest));
            if (homes.size() > 1 && asked(homes) >= Block.ENOUGH) {
                add(lowest, homes, Block.Standing.TOGETHER);
            } else if (parentOf(lowest).isPresent()) {
                put(at, parent(lowest), homes);
            } else {
                addRest(homes, Block.Standing.TOO_FEW);
            }
        }
    }

    private void addRest(List<AskedAtHome> homes, Block.Standing standing) {
        if (!homes.isEmpty()) {
            add(top(homes.getFirst().home()), homes, standing);
        }
    }

    private void add(String node, List<AskedAtHome> homes, Block.Standing standing) {
        var codes = homes.stream().map(AskedAtHome::home).sorted().toList();
        blocks.add(new Block(question, node, codes, asked(homes), standing));
    }

    private static void put(Map<String, List<AskedAtHome>> at, String node, List<AskedAtHome> homes) {
        at.computeIfAbsent(node, _ -> new ArrayList<>()).addAll(homes);
    }

    private static int asked(List<AskedAtHome> homes) {
        return homes.stream().mapToInt(AskedAtHome::asked).sum();
    }

    private Optional<String> parentOf(String code) {
        return Optional.ofNullable(tree.get(code)).flatMap(node -> Optional.ofNullable(node.parentCode()));
    }

    /** The node above; a home that the tree does not know stands by itself. */
    private String parent(String code) {
        return parentOf(code).orElse(code);
    }

    private String top(String code) {
        return parentOf(code).map(this::top).orElse(code);
    }

    private int depth(String code) {
        return parentOf(code).map(above -> 1 + depth(above)).orElse(0);
    }
}
