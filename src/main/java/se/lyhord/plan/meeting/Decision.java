package se.lyhord.plan.meeting;

import java.time.LocalDate;
import java.util.Optional;

/** What a meeting decided about the plan. */
public sealed interface Decision {

    /** The name in text keys and the database. */
    String key();

    /** The day of the next meeting; empty where there is to be none. */
    Optional<LocalDate> next();

    /** The plan goes on as it is. */
    record Keep(LocalDate nextOn) implements Decision {

        @Override
        public String key() {
            return "keep";
        }

        @Override
        public Optional<LocalDate> next() {
            return Optional.of(nextOn);
        }
    }

    /** The plan is taken up again, for a reason. */
    record Revise(String reason, LocalDate nextOn) implements Decision {

        public Revise {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A revision has a reason");
            }
        }

        @Override
        public String key() {
            return "revise";
        }

        @Override
        public Optional<LocalDate> next() {
            return Optional.of(nextOn);
        }
    }

    /** What the plan was for is done. */
    record Close() implements Decision {

        @Override
        public String key() {
            return "close";
        }

        @Override
        public Optional<LocalDate> next() {
            return Optional.empty();
        }
    }
}
