package se.lyhord.survey.paper;

import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;
import se.lyhord.survey.Answering;
import se.lyhord.survey.PresentedCode;
import se.lyhord.survey.template.Question;
import se.lyhord.survey.template.Template;

/**
 * A quality lead, and never the staff of a home, enters what was answered on a paper: twice, and what differs is settled
 * before it is handed in with the paper's code. Who entered it is kept nowhere.
 */
@Service
@RolesAllowed(Role.Names.QUALITY_LEAD)
public class EnteringAPaper {

    private final Answering answering;
    private final NodeScope scope;
    private final SecureRandom random = new SecureRandom();

    EnteringAPaper(Answering answering, NodeScope scope) {
        this.answering = answering;
        this.scope = scope;
    }

    /** What became of handing in a paper. */
    public sealed interface Outcome {

        /** It is handed in, now or by the same request before. */
        record HandedIn() implements Outcome {}

        /** The code has been used, or its round has been closed, since it was opened. */
        record NoUse() implements Outcome {}

        /** The two entries are not the same, or have something in them that is no answer. */
        record NotSettled(List<Question> questions) implements Outcome {}
    }

    /**
     * The questionnaire that a paper's code stands for.
     *
     * @return empty where the code is unknown, used, out of date, of a home outside the scope, or where somebody has begun
     *     to answer with it on a tablet; which of these is not told
     */
    public Optional<Template> questionnaire(String code) {
        return answering
                .untouched(PresentedCode.of(code))
                .filter(untouched -> scope.contains(untouched.home()))
                .map(Answering.Untouched::template);
    }

    /** A new name for a request to hand in; the same for each try with one paper. */
    public String request() {
        var page = new byte[Long.BYTES];
        random.nextBytes(page);
        return HexFormat.of().formatHex(page) + "-1";
    }

    /**
     * Hands in a paper of which both entries agree. A code of a home outside the scope is of no use, here as when it was
     * opened.
     *
     * @param language tag of the language that the paper is printed in
     * @param request from {@link #request}
     */
    public Outcome handIn(String code, PaperAnswers first, PaperAnswers second, String language, String request) {
        var faults = first.faults().isEmpty() ? second.faults() : first.faults();
        var unsettled = faults.isEmpty() ? first.differencesTo(second) : faults;
        if (!unsettled.isEmpty()) {
            return new Outcome.NotSettled(unsettled);
        }
        // A code that is not untouched any more is refused below, unless this very request handed it in.
        if (answering
                .untouched(PresentedCode.of(code))
                .filter(untouched -> !scope.contains(untouched.home()))
                .isPresent()) {
            return new Outcome.NoUse();
        }
        var handedIn = answering.handIn(PresentedCode.of(code), first.given(), language, request);
        return handedIn instanceof Answering.Outcome.HandedIn ? new Outcome.HandedIn() : new Outcome.NoUse();
    }
}
