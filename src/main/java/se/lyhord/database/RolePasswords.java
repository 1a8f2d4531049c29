package se.lyhord.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Generated passwords of the database roles, kept in {@code secrets/database-roles.properties}, mode 0600. */
final class RolePasswords {

    private final Properties passwords;

    private RolePasswords(Properties passwords) {
        this.passwords = passwords;
    }

    /** Reads the file of the home folder, or makes it; two processes at once end up with the same one. */
    static RolePasswords of(Path home) {
        try {
            var folder = Files.createDirectories(
                    home.resolve("secrets"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var file = folder.resolve("database-roles.properties");
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                if (!Files.exists(file)) {
                    write(file, generate());
                }
                var read = new Properties();
                read.load(new StringReader(Files.readString(file)));
                return new RolePasswords(read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The passwords of the database roles cannot be kept in " + home, e);
        }
    }

    String of(String role) {
        var password = passwords.getProperty(role);
        if (password == null || !password.matches("[0-9a-f]{32,}")) {
            throw new IllegalStateException("secrets/database-roles.properties has no usable password for " + role
                    + "; delete the file and start again");
        }
        return password;
    }

    private static Properties generate() {
        var random = new SecureRandom();
        var made = new Properties();
        for (var role : DatabaseRoles.WITH_LOGIN) {
            var bytes = new byte[24];
            random.nextBytes(bytes);
            made.setProperty(role, HexFormat.of().formatHex(bytes));
        }
        return made;
    }

    private static void write(Path file, Properties made) throws IOException {
        var text = new StringWriter();
        made.store(text, null);
        var draft = Files.createTempFile(
                file.getParent(),
                "roles",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text.toString());
        Files.move(draft, file);
    }
}
