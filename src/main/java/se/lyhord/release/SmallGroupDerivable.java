package se.lyhord.release;

import java.util.List;

/** A release that is not made, since a small group could be worked out from it. It names places, never numbers. */
public class SmallGroupDerivable extends IllegalStateException {

    SmallGroupDerivable(String indicator, List<String> homes) {
        super("The release of %s is stopped: a group of too few could be worked out at %s"
                .formatted(indicator, String.join(", ", homes)));
    }
}
