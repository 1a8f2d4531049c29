package se.lyhord.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where the database of one Lyhörd home keeps its files. Everything below {@code database} and {@code secrets} is open to the owner
 * alone; the data and the unpacked programs lie beside each other, so neither is lost with the other.
 *
 * @param root the real path of the home folder, so that two spellings of one folder are one home
 */
record HomeFolder(Path root) {

    private static final String ROOT = "root";

    /** The home at this path, with its folders created where they were missing. */
    static HomeFolder at(Path home) {
        try {
            var folder = new HomeFolder(
                    Files.createDirectories(home.toAbsolutePath()).toRealPath());
            folder.refuseNamesThatAShellWouldRead();
            Files.createDirectories(folder.database());
            folder.refuseRootInAnothersFolder();
            for (Path inner : new Path[] {folder.secrets(), folder.work(), folder.users()}) {
                Files.createDirectories(inner);
            }
            onlyForOwner(folder.database());
            onlyForOwner(folder.secrets());
            return folder;
        } catch (IOException | UnsupportedOperationException e) {
            throw new DatabaseUnavailable(
                    "The home folder %s can't be written: %s. Choose another with LYHORD_HOME, or make it writable."
                            .formatted(home.toAbsolutePath(), e),
                    e);
        }
    }

    Path database() {
        return root.resolve("database");
    }

    Path data() {
        return database().resolve("data");
    }

    Path work() {
        return database().resolve("work");
    }

    Path users() {
        return database().resolve("users");
    }

    Path lock() {
        return database().resolve("lock");
    }

    Path serverLog() {
        return database().resolve("server.log");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    /** pg_ctl hands the paths to a shell within double quotes, which still gives these characters a meaning. */
    private void refuseNamesThatAShellWouldRead() {
        if (root.toString().chars().anyMatch(c -> c < ' ' || "\"$`\\".indexOf(c) >= 0)) {
            throw new DatabaseUnavailable(
                    "The path of the home folder %s contains one of \" $ ` \\ or a control character. Choose another with LYHORD_HOME."
                            .formatted(root));
        }
    }

    /** Root may write everywhere and would; PostgreSQL, which runs with less, could not read it, nor could the owner afterwards. */
    private void refuseRootInAnothersFolder() throws IOException {
        String owner = Files.getOwner(database()).getName();
        if (ROOT.equals(System.getProperty("user.name")) && !ROOT.equals(owner)) {
            throw new DatabaseUnavailable(
                    "The home folder %s belongs to %s. Start Lyhörd as %s, or choose another with LYHORD_HOME."
                            .formatted(root, owner, owner));
        }
    }

    private static void onlyForOwner(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
}
