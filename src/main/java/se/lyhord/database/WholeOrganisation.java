package se.lyhord.database;

import java.util.function.Supplier;

/** The work of jobs, which sees the whole organisation; it holds for the code that is run inside, on its thread. */
public final class WholeOrganisation {

    private static final ScopedValue<Boolean> WORKING = ScopedValue.newInstance();

    private WholeOrganisation() {}

    public static void run(Runnable work) {
        ScopedValue.where(WORKING, true).run(work);
    }

    public static <T> T call(Supplier<T> work) {
        return ScopedValue.where(WORKING, true).call(work::get);
    }

    /** The part of a job that is done for one person: a transaction that begins inside has that person's scope. */
    public static <T> T setAside(Supplier<T> work) {
        return ScopedValue.where(WORKING, false).call(work::get);
    }

    static boolean isWorking() {
        return WORKING.orElse(false);
    }
}
