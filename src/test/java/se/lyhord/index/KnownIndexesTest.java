package se.lyhord.index;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lyhord.index.QualityIndexReaderTest.A_FILE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import se.lyhord.datafile.DataFile;
import se.lyhord.index.KnownIndexes.Candidate;
import se.lyhord.indicator.RefusedDefinition;
import se.lyhord.organisation.Quarter;

/** Versions of the index: what was computed with stays, and a new one begins a new series. */
class KnownIndexesTest {

    private static final String NEXT =
            A_FILE.replace("version: 2", "version: 3").replace("2022-Q3", "2023-Q1");

    @Test
    void aQuarterIsOfTheLatestVersionThatHasBegun() {
        var known = known(A_FILE, NEXT);
        assertThat(known.refused()).isEmpty();
        assertThat(known.at(Quarter.of("2022-Q2"))).isEmpty();
        assertThat(known.at(Quarter.of("2022-Q3")).orElseThrow().version()).isEqualTo(2);
        assertThat(known.at(Quarter.of("2022-Q4")).orElseThrow().version()).isEqualTo(2);
        assertThat(known.at(Quarter.of("2023-Q1")).orElseThrow().version()).isEqualTo(3);
        assertThat(known.at(Quarter.of("2030-Q1")).orElseThrow().version()).isEqualTo(3);
        assertThat(known.version(2).orElseThrow().text()).isEqualTo(A_FILE);
        assertThat(known.version(1)).isEmpty();
    }

    @Test
    void theSameFileTwiceIsOne() {
        assertThat(known(A_FILE, A_FILE).versions()).hasSize(1);
        assertThat(known(A_FILE, NEXT, A_FILE)).satisfies(known -> {
            assertThat(known.versions()).hasSize(2);
            assertThat(known.refused()).isEmpty();
        });
    }

    @Test
    void otherContentNeedsAHigherVersion() {
        var known = known(A_FILE, A_FILE.replace("draws: 500", "draws: 501"));
        assertThat(known.versions()).hasSize(1);
        assertThat(known.refused())
                .singleElement()
                .hasToString("1.yaml:1: version 2 finns redan med annat innehåll; höj versionen"
                        + " / version 2 is there already with other content; raise the version");
        assertThat(known(A_FILE, NEXT.replace("version: 3", "version: 1")).refused())
                .singleElement()
                .extracting(refused -> refused.reason().en())
                .isEqualTo("version 2 is there already with other content; raise the version");
    }

    @Test
    void aNewVersionBeginsALaterSeries() {
        for (var baseline : List.of("2022-Q3", "2022-Q2")) {
            assertThat(known(A_FILE, NEXT.replace("2023-Q1", baseline)).refused())
                    .singleElement()
                    .extracting(refused -> refused.reason().en())
                    .isEqualTo("a new version begins a new series: \"baseline\" is later than 2022-Q3");
        }
    }

    @Test
    void aBrokenFileIsRefusedAndTheOthersHold() {
        var known = known(A_FILE, NEXT.replace("weight: 0.6", "weight: 0.7"));
        assertThat(known.versions()).extracting(QualityIndex::version).containsExactly(2);
        assertThat(known.refused())
                .extracting(RefusedDefinition::file, RefusedDefinition::line)
                .containsExactly(org.assertj.core.api.Assertions.tuple("1.yaml", 8));
    }

    @Test
    void refusalsAreReadInTheReadersLanguage() {
        var known = known(A_FILE, A_FILE.replace("draws: 500", "draws: 5"));
        assertThat(known.refusals(Locale.ENGLISH))
                .containsExactly("1.yaml:32: \"draws\" is a whole number from 100 to 10000");
        assertThat(known.refusals(Locale.of("sv")))
                .containsExactly("1.yaml:32: ”draws” är ett heltal från 100 till 10000");
    }

    @Test
    void whatWasComputedWithComesBeforeTheFiles() {
        var indexes = new QualityIndexes(
                List.of(
                        new DataFile("batch-jobs/quality-index.yaml", A_FILE.replace("draws: 500", "draws: 501")),
                        new DataFile("batch-jobs/other.yaml", "no index")),
                new KeptVersions(List.of(A_FILE)));
        assertThat(indexes.known().versions()).extracting(QualityIndex::text).containsExactly(A_FILE);
        assertThat(indexes.known().refused())
                .extracting(RefusedDefinition::file)
                .containsExactly("batch-jobs/quality-index.yaml");
    }

    private record KeptVersions(List<String> texts) implements IndexVersions {
        @Override
        public void keep(QualityIndex index) {
            throw new AssertionError("reading keeps nothing");
        }
    }

    private static KnownIndexes known(String... texts) {
        var candidates = new ArrayList<Candidate>();
        for (var text : texts) {
            candidates.add(new Candidate(candidates.size() + ".yaml", text));
        }
        return KnownIndexes.of(candidates);
    }
}
