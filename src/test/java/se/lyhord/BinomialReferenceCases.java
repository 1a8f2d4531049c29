package se.lyhord;

import static se.lyhord.Expected.closeTo;

import java.util.Map;
import java.util.function.Consumer;
import se.lyhord.ReferenceCases.ReferenceCase;
import se.lyhord.statistics.BinomialConfidenceInterval;
import se.lyhord.statistics.Difference;
import se.lyhord.statistics.Interval;
import se.lyhord.statistics.NewcombeDifference;
import se.lyhord.statistics.Share;

/** The reference cases about one share and about two. */
final class BinomialReferenceCases {

    static final Map<String, Consumer<ReferenceCase>> METHODS = Map.of(
            "wilson_score_no_cc", each -> interval(each, BinomialConfidenceInterval.WILSON_SCORE),
            "clopper_pearson", each -> interval(each, BinomialConfidenceInterval.CLOPPER_PEARSON),
            "jeffreys_bcd_boundary", each -> interval(each, BinomialConfidenceInterval.JEFFREYS),
            "agresti_coull_untruncated", each -> interval(each, BinomialConfidenceInterval.AGRESTI_COULL),
            "newcombe_method10_difference", BinomialReferenceCases::newcombe);

    private BinomialReferenceCases() {}

    private static void interval(ReferenceCase each, BinomialConfidenceInterval method) {
        Expected.check(
                each,
                method.interval(each.integer("x"), each.integer("n"), each.number("level")),
                BinomialReferenceCases::ends);
    }

    private static void newcombe(ReferenceCase each) {
        Expected.check(
                each,
                NewcombeDifference.of(
                        new Share(each.integer("x1"), each.integer("n1")),
                        new Share(each.integer("x2"), each.integer("n2")),
                        each.number("level")),
                BinomialReferenceCases::difference);
    }

    private static void difference(ReferenceCase each, Difference difference) {
        closeTo(each, "diff", difference.value());
        ends(each, difference.interval());
    }

    static void ends(ReferenceCase each, Interval interval) {
        closeTo(each, "lower", interval.lower());
        closeTo(each, "upper", interval.upper());
    }
}
