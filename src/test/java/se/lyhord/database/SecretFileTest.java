package se.lyhord.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileTest {

    @TempDir
    Path home;

    SecretFile secret;

    @BeforeEach
    void aSecretThatIsNotMadeYet() {
        secret = new SecretFile(home.resolve("keys").resolve("pepper"));
    }

    @Test
    void itIsMadeOnceAndReadFromThenOn() throws Exception {
        assertThat(secret.read()).isEmpty();
        assertThat(secret.readOrMake(() -> "first".getBytes(UTF_8))).asString().isEqualTo("first");
        assertThat(secret.readOrMake(() -> "second".getBytes(UTF_8))).asString().isEqualTo("first");
        assertThat(secret.read())
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("first"));
    }

    @Test
    void itsOwnerAloneReadsIt() throws Exception {
        secret.readOrMake(() -> new byte[] {1});
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret.file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("keys"))))
                .isEqualTo("rwx------");
    }

    @Test
    void manyWhoMakeItAtOnceEndWithTheSameAndNothingLiesBesideIt() throws Exception {
        Callable<String> making = () ->
                new String(secret.readOrMake(() -> UUID.randomUUID().toString().getBytes(UTF_8)), UTF_8);
        var seen = new HashSet<String>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (var made : threads.invokeAll(Collections.nCopies(16, making))) {
                seen.add(made.get());
            }
        }
        assertThat(seen).hasSize(1);
        assertThat(home.resolve("keys")).isDirectoryContaining(file -> file.endsWith("pepper"));
        try (var files = Files.list(home.resolve("keys"))) {
            assertThat(files).hasSize(1);
        }
    }
}
