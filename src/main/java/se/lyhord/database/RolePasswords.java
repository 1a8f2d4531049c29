package se.lyhord.database;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Collectors;

/** Generated passwords of the database roles, kept in {@code secrets/database-roles.properties}, mode 0600. */
final class RolePasswords {

    private final Properties passwords;

    private RolePasswords(Properties passwords) {
        this.passwords = passwords;
    }

    /** Reads the file of the home folder, or makes it; two processes at once end up with the same one. */
    static RolePasswords of(Path home) {
        try {
            var file = new SecretFile(home.resolve("secrets").resolve("database-roles.properties"));
            var read = new Properties();
            read.load(new StringReader(new String(file.readOrMake(RolePasswords::generate), StandardCharsets.UTF_8)));
            return new RolePasswords(read);
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

    private static byte[] generate() {
        var random = new SecureRandom();
        return DatabaseRoles.WITH_LOGIN.stream()
                .map(role -> {
                    var bytes = new byte[24];
                    random.nextBytes(bytes);
                    return role + "=" + HexFormat.of().formatHex(bytes) + "\n";
                })
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
