package se.lyhord.indicator.editing;

import java.util.List;
import se.lyhord.organisation.Quarter;
import se.lyhord.statistics.Share;

/** What became of counting a draft beside the version that it was begun from, for the whole organisation. */
public sealed interface DryRun {

    /** It was counted. */
    record Counted(List<InAQuarter> quarters) implements DryRun {
        public Counted {
            quarters = List.copyOf(quarters);
        }
    }

    /** No quarter has been computed yet, so there is nothing to compare. */
    record NothingComputed() implements DryRun {}

    /** Records have changed since every quarter was computed: they are to be computed anew first. */
    record NothingSettled() implements DryRun {}

    /** The person does not see the whole organisation, whose figures these are. */
    record NotTheWhole() implements DryRun {}

    /** Rules stand against the draft. */
    record Unsound(List<Problem> problems) implements DryRun {}

    /** It could not be counted. */
    record Failed(String reason) implements DryRun {}

    /** A quarter by both. */
    record InAQuarter(Quarter quarter, Value before, Value after) {}

    /** What may be said of a value. */
    sealed interface Value {

        /** So many that nobody can be told from it. */
        record Shown(Share share) implements Value {}

        /** Fewer than {@link TryingADefinition#ENOUGH}, which is all that is said. */
        record TooFew() implements Value {}
    }
}
