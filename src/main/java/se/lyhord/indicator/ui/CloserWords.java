package se.lyhord.indicator.ui;

import java.util.function.BiFunction;
import se.lyhord.indicator.closing.Closer;
import se.lyhord.indicator.closing.OrderingAClose;

/** Who did a step of a close, in words that say where a name was only given. */
record CloserWords(OrderingAClose closing, BiFunction<String, Object[], String> texts) {

    /** @param written as it is kept */
    String of(String written) {
        var closer = Closer.of(written);
        var name = closing.nameOf(closer);
        return closer.isSignedIn() ? name : texts.apply("close.by.terminal", new Object[] {name});
    }
}
