package se.lyhord.indicator.store;

/**
 * Counts as they are stored: how many bytes each has (1, 2 or 4), and then the counts, their highest byte first. Most
 * homes have so few of anything that a byte is enough.
 */
final class PackedCounts {

    private PackedCounts() {}

    static byte[] packed(int[] counts) {
        var all = 0;
        for (var count : counts) {
            all |= count;
        }
        var size = all >>> 8 == 0 ? 1 : all >>> 16 == 0 ? 2 : 4;
        var packed = new byte[1 + size * counts.length];
        packed[0] = (byte) size;
        var at = 1;
        for (var count : counts) {
            for (var bits = 8 * (size - 1); bits >= 0; bits -= 8) {
                packed[at++] = (byte) (count >>> bits);
            }
        }
        return packed;
    }

    static int[] unpacked(byte[] packed) {
        var size = packed[0];
        var counts = new int[(packed.length - 1) / size];
        for (var i = 0; i < counts.length; i++) {
            var count = 0;
            for (var at = 1 + i * size; at < 1 + (i + 1) * size; at++) {
                count = count << 8 | packed[at] & 0xff;
            }
            counts[i] = count;
        }
        return counts;
    }
}
