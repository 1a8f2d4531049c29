package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This process's part in the server of one home: it joins the server that other processes use or starts one, and leaves it again. */
final class SharedServer {

    private static final Logger LOG = LoggerFactory.getLogger(SharedServer.class);

    private final HomeFolder home;
    private final AdministratorPassword password;
    private final Users users;
    private boolean entered;
    private boolean joined;
    private int port;

    SharedServer(HomeFolder home) {
        this.home = home;
        this.password = new AdministratorPassword(home);
        this.users = new Users(home);
    }

    int port() {
        return port;
    }

    boolean joined() {
        return joined;
    }

    AdministratorPassword password() {
        return password;
    }

    /** Makes sure that the server runs and that this process counts among its users; harmless when both hold already. */
    void enter() {
        try (Turn _ = Turn.of(home)) {
            boolean used = users.othersLive() || entered;
            Optional<Postmaster> named = Postmaster.namedIn(home.data());
            Optional<Postmaster> living = named.filter(Postmaster::alive);
            if (used && living.isPresent()) {
                join(living.get());
            } else {
                start(used ? named.map(Postmaster::port) : Optional.empty());
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("The database in %s can't be used: %s.".formatted(home.database(), e), e);
        }
    }

    /** Starts the server again where it died; processes of the home that look after it at once sort themselves out. */
    void revive() {
        if (Postmaster.namedIn(home.data()).filter(Postmaster::alive).isPresent()) {
            return;
        }
        LOG.warn("PostgreSQL of {} has died", home.root());
        int former = port;
        enter();
        if (port != former) {
            LOG.error("PostgreSQL of {} is back at another port: start this process again", home.root());
        }
    }

    /** Stops the server when no other process uses it. */
    void leave() {
        try (Turn _ = Turn.of(home)) {
            leaveWithin();
        } catch (IOException e) {
            throw new DatabaseUnavailable("The database in %s can't be left: %s.".formatted(home.database(), e), e);
        }
    }

    private void leaveWithin() throws IOException {
        try {
            if (!users.othersLive()) {
                serverOn(programs()).stop();
            }
        } finally {
            users.leave();
            entered = false;
        }
    }

    private void join(Postmaster living) throws IOException {
        LyhordDatabase.createIfMissing(living.port(), password);
        users.enter();
        if (!entered) {
            LOG.info("Using the embedded PostgreSQL of {}, started by another process", home.root());
            joined = true;
        }
        entered = true;
        port = living.port();
    }

    private void start(Optional<Integer> formerPort) throws IOException {
        LOG.info(
                "Starting the embedded PostgreSQL, which is for trying Lyhörd out and for one small node; its data lie in {}."
                        + " For more, set spring.datasource.url to a PostgreSQL of your own",
                home.data());
        Path programs = programs();
        Server server = serverOn(programs);
        int started = server.start(formerPort);
        try {
            LyhordDatabase.createIfMissing(started, password);
            ServerArchive.removeAllBut(programs, home.work());
            users.enter();
        } catch (IOException | RuntimeException e) {
            server.stop();
            throw e;
        }
        entered = true;
        joined = false;
        port = started;
    }

    private Path programs() {
        return ServerArchive.unpackedBelow(home.work());
    }

    private Server serverOn(Path programs) {
        return new Server(home, new ServerPrograms(programs), password);
    }
}
