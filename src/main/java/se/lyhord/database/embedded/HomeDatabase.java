package se.lyhord.database.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The embedded PostgreSQL 18 of a Lyhörd home folder, open for this process.
 *
 * <p>The first process that opens a home starts its server, on a free port of 127.0.0.1; others join it; the last one out stops it. A
 * process that is killed no longer counts, and a server that it left running is ended at the next opening. Within one process a home
 * may be opened several times; it counts once until the last is closed. A committed row survives the end of any of these processes.
 */
public final class HomeDatabase implements AutoCloseable {

    private static final Map<Path, Use> USES = new HashMap<>();

    private final Path home;
    private final SharedServer server;
    private boolean closed;

    private HomeDatabase(Path home, SharedServer server) {
        this.home = home;
        this.server = server;
    }

    /** A server and how many times this process has it open. */
    private record Use(SharedServer server, int times) {}

    /**
     * Starts or joins the server of a home folder, with a database {@code lyhord} in it. Blocks until it takes connections: well
     * under a second as a rule, some seconds the first time, up to minutes after a crash amid heavy writing.
     *
     * @param home the folder ({@code LYHORD_HOME}); created if it is missing
     * @throws DatabaseUnavailable with a message for the person who starts Lyhörd
     */
    public static HomeDatabase open(Path home) {
        HomeFolder folder = HomeFolder.at(home);
        synchronized (USES) {
            Use before = USES.getOrDefault(folder.root(), new Use(new SharedServer(folder), 0));
            before.server().enter();
            USES.put(folder.root(), new Use(before.server(), before.times() + 1));
            return new HomeDatabase(folder.root(), before.server());
        }
    }

    /** From now on until it is closed here, the server is started again when it dies, at the same address. */
    public HomeDatabase lookedAfter() {
        new Watch(this::reviveUnlessClosed).start();
        return this;
    }

    private boolean reviveUnlessClosed() {
        synchronized (USES) {
            if (!closed) {
                server.revive();
            }
            return !closed;
        }
    }

    /** {@code jdbc:postgresql://127.0.0.1:PORT/lyhord}, without user and password. The port changes from start to start. */
    public String jdbcUrl() {
        synchronized (USES) {
            return LyhordDatabase.url(server.port());
        }
    }

    /** The administrator (a superuser), for creating roles and migrating only. */
    public String username() {
        return Server.ADMINISTRATOR;
    }

    /** The administrator's generated password; not to be logged. */
    public String password() {
        return server.password().read();
    }

    /** Whether another process had started the server when this one opened it. */
    public boolean joined() {
        synchronized (USES) {
            return server.joined();
        }
    }

    /** Leaves the server, and stops it when no one else uses it. Closing twice is harmless. */
    @Override
    public void close() {
        synchronized (USES) {
            if (closed) {
                return;
            }
            closed = true;
            Use before = USES.get(home);
            if (before == null) {
                return;
            }
            if (before.times() > 1) {
                USES.put(home, new Use(before.server(), before.times() - 1));
            } else {
                USES.remove(home);
                before.server().leave();
            }
        }
    }
}
