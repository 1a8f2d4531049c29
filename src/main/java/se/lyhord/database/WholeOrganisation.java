package se.lyhord.database;

/** The work of jobs, which sees the whole organisation; it holds for the code that is run inside, on its thread. */
public final class WholeOrganisation {

    private static final ScopedValue<Boolean> WORKING = ScopedValue.newInstance();

    private WholeOrganisation() {}

    public static void run(Runnable work) {
        ScopedValue.where(WORKING, true).run(work);
    }

    static boolean isWorking() {
        return WORKING.isBound();
    }
}
