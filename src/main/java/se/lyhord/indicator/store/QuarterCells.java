package se.lyhord.indicator.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cells of a quarter, read in the order of the homes' codes, and added up its tree level by level. */
final class QuarterCells {

    private final SortedMap<String, Groups> homes = new TreeMap<>();
    private final MessageDigest digest = sha256();

    /** A node of the tree, 0 at the top. */
    record Place(String code, @Nullable String parentCode, int depth) {}

    /** Takes a row of a home's code and its counts. */
    void take(BinaryCopy row) {
        var bytes = row.bytes();
        digest.update(bytes, row.from() - 4, bytes.length - row.from() + 4);
        homes.put(row.takeText(), Groups.taken(row));
    }

    /** SHA-256 of the homes' codes and counts as PostgreSQL sends them. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The nodes that have counts, by code. A home that is not in the tree is left out. */
    SortedMap<String, Groups> addedUp(List<Place> tree) {
        var nodes = new TreeMap<String, Groups>();
        var fromTheBottom = tree.stream()
                .sorted(Comparator.comparingInt(Place::depth).reversed())
                .toList();
        for (var place : fromTheBottom) {
            var own = nodes.computeIfAbsent(place.code(), _ -> new Groups());
            own.add(homes.getOrDefault(place.code(), new Groups()));
            if (place.parentCode() != null && place.depth() > 0) {
                nodes.computeIfAbsent(place.parentCode(), _ -> new Groups()).add(own);
            }
        }
        nodes.values().removeIf(Groups::isEmpty);
        return nodes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
