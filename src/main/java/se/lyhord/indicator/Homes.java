package se.lyhord.indicator;

import java.util.List;

/** Which homes of a quarter are counted. */
public sealed interface Homes {

    /** All that there are. */
    record All() implements Homes {}

    /**
     * Some of them, the others keep their counts.
     *
     * @param codes none where the sums alone are to be made anew
     */
    record Some(List<String> codes) implements Homes {
        public Some {
            codes = List.copyOf(codes);
        }
    }
}
