package se.lyhord.report.ui;

import java.util.Locale;
import java.util.function.BiFunction;
import se.lyhord.index.IndexPart;
import se.lyhord.index.KnownIndexes;
import se.lyhord.release.ReleasedIndex;
import se.lyhord.release.ReleasedIndex.Missing;

/** Why there is no index to show, in words. */
record IndexReasons(KnownIndexes known, Locale language, BiFunction<String, Object[], String> texts) {

    /** In a sentence. */
    String of(ReleasedIndex released) {
        return text(released, "");
    }

    /** In a few words, for tables. */
    String brief(ReleasedIndex released) {
        return text(released, ".brief");
    }

    private String text(ReleasedIndex released, String form) {
        return released instanceof Missing missing
                ? texts.apply("index.missing." + missing.reason() + form, new Object[] {nameOf(missing)})
                : texts.apply("index.withheld" + form, new Object[0]);
    }

    private String nameOf(Missing missing) {
        return known.version(missing.version()).stream()
                .flatMap(index -> index.parts().stream())
                .filter(part -> part.code().equals(missing.part()))
                .map(IndexPart::name)
                .map(name -> name.in(language))
                .findFirst()
                .orElse(missing.part());
    }
}
