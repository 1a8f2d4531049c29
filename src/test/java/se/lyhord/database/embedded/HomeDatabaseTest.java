package se.lyhord.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeDatabaseTest {

    private static final String INVALID_PASSWORD = "28P01";

    @TempDir
    Path folder;

    @AfterEach
    void abandonTheHome() throws IOException {
        AHome.abandonIn(folder);
    }

    @Test
    void whatWasWrittenIsThereWhenTheHomeIsOpenedAgain() throws Exception {
        Path home = AHome.in(folder);
        try (var first = HomeDatabase.open(home)) {
            assertThat(first.joined()).isFalse();
            AHome.execute(first, "create table kept as select 'Åsa' as name");
        }
        assertThat(AHome.hasRunningServer(home)).isFalse();
        try (var second = HomeDatabase.open(home)) {
            assertThat(AHome.column(second, "select name from kept")).containsExactly("Åsa");
        }
    }

    @Test
    void anEmptyFolderBecomesAHome() throws Exception {
        Path home = folder.resolve("new").resolve("home of eight");
        try (var database = HomeDatabase.open(home)) {
            assertThat(database.jdbcUrl()).matches("jdbc:postgresql://127\\.0\\.0\\.1:\\d+/lyhord");
            assertThat(AHome.column(database, "select current_database()")).containsExactly("lyhord");
            assertThat(home.resolve("database"))
                    .isDirectoryContaining("glob:**/work")
                    .isDirectoryContaining("glob:**/data");
        }
        assertThat(AHome.hasRunningServer(home)).isFalse();
    }

    @Test
    void noSettingOfTheDatabaseCanWeakenItsPromises() throws Exception {
        Path home = AHome.in(folder);
        try (var database = HomeDatabase.open(home)) {
            AHome.execute(database, "alter system set fsync = off");
            AHome.execute(database, "alter system set listen_addresses = '*'");
        }
        try (var database = HomeDatabase.open(home)) {
            assertThat(AHome.column(database, "show fsync")).containsExactly("on");
            assertThat(AHome.column(database, "show synchronous_commit")).containsExactly("on");
            assertThat(AHome.column(database, "show full_page_writes")).containsExactly("on");
            assertThat(AHome.column(database, "show data_checksums")).containsExactly("on");
            assertThat(AHome.column(database, "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(AHome.column(database, "show unix_socket_directories")).containsExactly("");
        }
    }

    @Test
    void noOneConnectsWithoutThePassword() throws Exception {
        try (var database = HomeDatabase.open(AHome.in(folder))) {
            assertThatThrownBy(() -> AHome.connect(database.jdbcUrl(), "postgres", database.password() + "x"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo(INVALID_PASSWORD));
            assertThatThrownBy(() -> AHome.connect(database.jdbcUrl(), "postgres", ""))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void thePasswordAndTheDataAreForTheirOwnerAlone() throws Exception {
        Path home = AHome.in(folder);
        try (var database = HomeDatabase.open(home)) {
            Path file = home.resolve("secrets").resolve("database-password");
            assertThat(Files.readString(file).strip()).isEqualTo(database.password());
            // 24 random bytes in Base64 without padding are 32 characters (RFC 4648, section 4).
            assertThat(database.password()).hasSize(32);
            assertThat(mode(file)).isEqualTo("rw-------");
            assertThat(mode(home.resolve("secrets"))).isEqualTo("rwx------");
            assertThat(mode(home.resolve("database"))).isEqualTo("rwx------");
            assertThat(mode(home.resolve("database").resolve("data"))).isEqualTo("rwx------");
        }
    }

    @Test
    void aLostPasswordFileIsNamedAndNotReplaced() throws Exception {
        Path home = AHome.in(folder);
        HomeDatabase.open(home).close();
        Path file = home.resolve("secrets").resolve("database-password");
        Files.delete(file);
        assertThatThrownBy(() -> HomeDatabase.open(home))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("backup");
        assertThat(file).doesNotExist();
        assertThat(AHome.hasRunningServer(home)).isFalse();
    }

    @Test
    void severalOpeningsInOneProcessShareTheServerUntilTheLastIsClosed() throws Exception {
        Path home = AHome.in(folder);
        var first = HomeDatabase.open(home);
        try (var second = HomeDatabase.open(home)) {
            assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl());
            first.close();
            first.close();
            assertThat(AHome.column(second, "select 'works'")).containsExactly("works");
        }
        assertThat(AHome.hasRunningServer(home)).isFalse();
    }

    @Test
    void swedishNamesSortAndChangeCaseAsTheyShould() throws Exception {
        try (var database = HomeDatabase.open(AHome.in(folder))) {
            String names = "(values ('Öberg'), ('Ängs'), ('Ås'), ('Zorn')) as person (name)";
            // The last letters of the Swedish alphabet are z, å, ä, ö.
            assertThat(AHome.column(database, "select name from " + names + " order by name collate \"sv-SE-x-icu\""))
                    .containsExactly("Zorn", "Ås", "Ängs", "Öberg");
            assertThat(AHome.column(database, "select lower('ÅÄÖ')")).containsExactly("åäö");
        }
    }

    @Test
    void aHomeThatCantBeWrittenIsRefusedWithTheWayOut() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> HomeDatabase.open(file.resolve("home")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("LYHORD_HOME");
    }

    @Test
    void aHomeWhosePathAShellWouldReadIsRefused() {
        assertThatThrownBy(() -> HomeDatabase.open(folder.resolve("a $(home)")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("LYHORD_HOME");
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
