package se.lyhord.shell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Work that takes a while, can be left and looked at again: the jobs, as views see them. */
public interface LongWork {

    /**
     * Starts a job in the background; where the same job runs already, that run goes on and no second one starts.
     *
     * @param job its name, as {@code compute-indicators}
     * @param parameters its parameters, as on the command line
     * @return whether this run was started
     */
    boolean start(String job, Map<String, String> parameters);

    /** How the latest run of a job stands, or stood when it ended; empty if it never ran. */
    Optional<Progress> latest(String job);

    /**
     * How far a run has come.
     *
     * @param state running, done or failed
     * @param step name of the step it is in, or ended in
     * @param share of the whole, 0 to 1
     * @param parameters what it was started with; empty until it has begun
     * @param refusal why it did not do what it was asked to, where it can say so
     */
    record Progress(State state, String step, double share, Map<String, String> parameters, Optional<Said> refusal) {

        public Progress {
            parameters = Map.copyOf(parameters);
        }
    }

    /** A sentence in both languages. */
    record Said(String sv, String en) {

        /** In a language, Swedish where it is none of the two. */
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : sv;
        }
    }

    /** How a run stands. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
