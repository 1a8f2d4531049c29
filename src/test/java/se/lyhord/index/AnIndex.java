package se.lyhord.index;

import java.math.BigDecimal;
import java.util.List;
import se.lyhord.datafile.Bilingual;
import se.lyhord.organisation.Quarter;

/** Indexes for tests, of parts that are named by letters. */
final class AnIndex {

    static final Quarter A_QUARTER = Quarter.of("2022-Q1");
    private static final Bilingual TEXT = new Bilingual("sv", "en");

    private AnIndex() {}

    static QualityIndex of(IndexPart... parts) {
        return tried(new Sensitivity(TEXT, 1000, 7, 0.25, 10), parts);
    }

    static QualityIndex tried(Sensitivity sensitivity, IndexPart... parts) {
        return new QualityIndex(1, A_QUARTER, TEXT, TEXT, List.of(parts), sensitivity, "text");
    }

    static Sensitivity sensitivity(int draws, long seed, double weightsVaryBy, double offset) {
        return new Sensitivity(TEXT, draws, seed, weightsVaryBy, offset);
    }

    /** A share of none gives 0 points, one of all gives 100. */
    static IndexPart aPart(String code, String weight) {
        return aPart(code, weight, "0", "1");
    }

    static IndexPart aPart(String code, String weight, String zero, String hundred) {
        return new IndexPart(
                new IndexPart.Area("area", TEXT),
                code,
                TEXT,
                TEXT,
                "indicator_" + code,
                Span.QUARTER,
                new BigDecimal(weight),
                new PartScale(new BigDecimal(zero), new BigDecimal(hundred)));
    }
}
