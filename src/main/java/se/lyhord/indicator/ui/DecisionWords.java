package se.lyhord.indicator.ui;

import java.util.Locale;
import java.util.function.BiFunction;
import se.lyhord.indicator.editing.DecidingOnAProposal.Outcome;

/** Says what became of a decision. */
record DecisionWords(Locale locale, BiFunction<String, Object[], String> texts) {

    String of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Approved(var version) -> say("indicator.decided.approved", String.valueOf(version));
            case Outcome.Rejected _ -> say("indicator.decided.rejected");
            case Outcome.OwnProposal _ -> say("indicator.proposal.own");
            case Outcome.NoReason _ -> say("indicator.decided.no-reason");
            case Outcome.Outdated(var newest) -> say("indicator.decided.outdated", String.valueOf(newest));
            case Outcome.Unsound(var problems) ->
                say(
                        "indicator.decided.unsound",
                        problems.stream()
                                .map(problem -> problem.sentence().in(locale))
                                .findFirst()
                                .orElse(""));
            case Outcome.Closed _ -> say("indicator.decided.closed");
        };
    }

    private String say(String key, Object... values) {
        return texts.apply(key, values);
    }
}
