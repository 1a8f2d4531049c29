package se.lyhord.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashSet;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes, what they lead to, and the seals over answers. */
class SealsAndCodesTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SecretKey A_ROUND = new SecretKeySpec(new byte[32], "AES");

    @TempDir
    Path folder;

    KeyFiles files;
    CodeKeys keys;

    @BeforeEach
    void theKeysOfAnInstallation() {
        files = new KeyFiles(folder.resolve("keys"));
        keys = new CodeKeys(() -> files.pepper(() -> false));
    }

    @Test
    void aThousandCodesAreAllDifferentAndReadBackAsWritten() {
        var seen = new HashSet<String>();
        for (var i = 0; i < 1000; i++) {
            var code = Code.draw(RANDOM);
            assertThat(code.written()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(Code.read(code.written())).contains(code);
            seen.add(code.written());
        }
        assertThat(seen).hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource({"7k3m-x9pa-2wqe", "7K3MX9PA2WQE", "' 7K3M X9PA 2WQE '", "7K3M–X9PA–2WQE"})
    void aCodeIsReadAsPeopleTypeIt(String typed) {
        assertThat(Code.read(typed).orElseThrow().written()).isEqualTo("7K3M-X9PA-2WQE");
    }

    @Test
    void lettersThatLookLikeDigitsAreTakenForThem() {
        assertThat(Code.read("OIL0-1111-2222")).isEqualTo(Code.read("0110-1111-2222"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3M-X9PA-2WQ", "7K3M-X9PA-2WQEE", "7K3M-X9PA-2WQU", "ÅÄÖÅ-ÄÖÅÄ-ÖÅÄÖ"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(Code.read(typed)).isEmpty();
        assertThat(Code.read(typed.repeat(100) + "A".repeat(100))).isEmpty();
    }

    @Test
    void aCodeDoesNotShowItselfInText() {
        var code = Code.draw(RANDOM);
        assertThat("" + code).doesNotContain(code.written().substring(0, 4));
    }

    @Test
    void theSameCodeLeadsToTheSamePlaceHereAndToAnotherUnderAnotherPepper() {
        var code = Code.draw(RANDOM);
        var elsewhere = new CodeKeys(() -> new KeyFiles(folder.resolve("other")).pepper(() -> false));
        var again = new CodeKeys(() -> new KeyFiles(folder.resolve("keys")).pepper(() -> true));
        var here = keys.id(code);
        assertThat(again.id(code)).isEqualTo(here);
        assertThat(elsewhere.id(code)).isNotEqualTo(keys.id(code));
        assertThat(elsewhere.sealing(code, A_ROUND).getEncoded())
                .hasSize(32)
                .isNotEqualTo(keys.sealing(code, A_ROUND).getEncoded());
        assertThat(keys.id(code)).isNotEqualTo(keys.id(Code.draw(RANDOM)));
    }

    /** With the round's key the way from a number to its row is gone, in copies of the database too. */
    @Test
    void theMarkOfANumberIsAnotherUnderAnotherRoundsKey() {
        var round = CollectionId.draw();
        var anotherKey =
                new SecretKeySpec("another round, another key, 32 by".getBytes(StandardCharsets.US_ASCII), "AES");
        assertThat(keys.slip(round, 7, A_ROUND))
                .isEqualTo(keys.slip(round, 7, A_ROUND))
                .isNotEqualTo(keys.slip(round, 8, A_ROUND))
                .isNotEqualTo(keys.slip(round, 7, anotherKey));
    }

    /** What copies of a draft there are, in a write-ahead log or a backup, die with the key of the round. */
    @Test
    void aDraftOpensOnlyWithTheKeyOfItsRoundToo() {
        var code = Code.draw(RANDOM);
        var anotherRound =
                new SecretKeySpec("another round, another key, 32 by".getBytes(StandardCharsets.US_ASCII), "AES");
        assertThat(keys.sealing(code, anotherRound).getEncoded())
                .isNotEqualTo(keys.sealing(code, A_ROUND).getEncoded());
    }

    @Test
    void aPepperThatIsLostWhileCodesAreInUseIsNotMadeAnew() {
        assertThatThrownBy(() -> files.pepper(() -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keys/pepper is missing");
        assertThat(folder.resolve("keys")).doesNotExist();
        var pepper = files.pepper(() -> false);
        assertThat(files.pepper(() -> true)).isEqualTo(pepper);
    }

    @Test
    void sealedAnswersOpenWithTheirKeyAtTheirPlaceUnchangedAndNotOtherwise() {
        var key = keys.sealing(Code.draw(RANDOM), A_ROUND);
        var place = "place".getBytes(StandardCharsets.US_ASCII);
        var open = "answers".getBytes(StandardCharsets.US_ASCII);
        var closed = new Seal(key, place).close(open, RANDOM);
        assertThat(new Seal(key, place).open(closed))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(open));
        assertThat(new Seal(key, place).close(open, RANDOM)).isNotEqualTo(closed);
        assertThat(new Seal(keys.sealing(Code.draw(RANDOM), A_ROUND), place).open(closed))
                .isEmpty();
        assertThat(new Seal(key, new byte[5]).open(closed)).isEmpty();
        closed[closed.length - 1] ^= 1;
        assertThat(new Seal(key, place).open(closed)).isEmpty();
        assertThat(new Seal(key, place).open(new byte[3])).isEmpty();
    }

    @Test
    void keysLieInFilesForTheirOwnerAloneAndOnceDestroyedAreGone() throws Exception {
        var collection = CollectionId.draw();
        files.pepper(() -> false);
        files.make(collection);
        var key = files.of(collection).orElseThrow().getEncoded();
        files.make(collection);
        assertThat(files.of(collection).orElseThrow().getEncoded())
                .isEqualTo(key)
                .hasSize(32);
        var keyFolder = folder.resolve("keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFolder)))
                .isEqualTo("rwx------");
        try (var all = Files.list(keyFolder)) {
            assertThat(all)
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
        assertThat(files.collections()).containsExactly(collection);
        files.destroy(collection);
        assertThat(files.of(collection)).isEmpty();
        assertThat(files.collections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 4", "4, 0, 4", "5, 5, 9", "9, 5, 9", "10, 10, 19", "37, 30, 39"})
    void progressIsToldInSteps(int submitted, int from, int to) {
        assertThat(Progress.of(submitted)).isEqualTo(new Progress(from, to));
    }
}
