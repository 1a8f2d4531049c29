package se.lyhord.deviation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.Entry;
import se.lyhord.deviation.EntryCounts;
import se.lyhord.deviation.EntryId;
import se.lyhord.deviation.EntryKind;
import se.lyhord.deviation.EntryOrder;
import se.lyhord.deviation.EntryState;
import se.lyhord.deviation.Handling;
import se.lyhord.deviation.Inspector;
import se.lyhord.deviation.Reason;
import se.lyhord.deviation.RecordedEntry;
import se.lyhord.deviation.RecordedEntry.Earlier;
import se.lyhord.deviation.Severity;
import se.lyhord.shell.SpreadsheetFile;
import se.lyhord.shell.Texts;

/** How deviations and inspections are put in words. */
class EntryWordsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 8, 1);

    private final Texts texts = new Texts();

    @Test
    void aDeviationTellsWhatHowBadAndHowItStands() {
        var words = words(Texts.SWEDISH);
        var closed = recorded(
                aDeviation(), new Handling(Optional.empty(), "Samtal.", Optional.of(LocalDate.of(2022, 8, 9))));
        assertThat(words.what(closed.entry())).isEqualTo("Hot eller våld");
        assertThat(words.weight(closed.entry())).isEqualTo("Allvarlig");
        assertThat(words.state(closed)).isEqualTo("Avslutad 9 aug. 2022");
        assertThat(words.state(recorded(aDeviation(), Handling.NONE))).isEqualTo("Öppen");
    }

    @Test
    void anInspectionTellsWhoAndHowManyRemarks() {
        var words = words(Texts.ENGLISH);
        assertThat(words.what(anInspection(1))).isEqualTo("Inspection by the inspectorate (IVO)");
        assertThat(words.weight(anInspection(1))).isEqualTo("1 remark");
        assertThat(words.weight(anInspection(3))).isEqualTo("3 remarks");
        assertThat(words.state(recorded(anInspection(3), Handling.NONE))).isEqualTo("To be settled");
        assertThat(words.state(recorded(anInspection(0), Handling.NONE))).isEqualTo("Nothing to settle");
    }

    @Test
    void countsAreASentenceEach() {
        assertThat(words(Texts.SWEDISH).counts(new EntryCounts(9, 5, 1, 2, 3, 0)))
                .isEqualTo("5 avvikelser, 1 allvarlig, 2 upprepade. 3 tillsyner, ingen med anmärkning.");
    }

    @Test
    void theFileHasALineForEachEntryAndAFormulaInItIsText() {
        var entry = recorded(
                aDeviation(), new Handling(Optional.of(DAY), "=HYPERLINK(1)", Optional.of(LocalDate.of(2022, 8, 9))));
        assertThat(words(Texts.ENGLISH).rows(List.of(entry)).getLast())
                .containsExactly(
                        "2022-08-01",
                        "Home A",
                        "Deviation",
                        "Threat or violence",
                        "Serious",
                        "yes",
                        "2022-05-01",
                        "Closed 9 Aug 2022",
                        "2022-08-01",
                        "=HYPERLINK(1)",
                        "2022-08-09",
                        "",
                        "D2");
        assertThat(SpreadsheetFile.text(words(Texts.SWEDISH).rows(List.of(entry))))
                .startsWith("\uFEFFDag;Hem;Slag;Vad;")
                .contains(";'=HYPERLINK(1);");
    }

    @Test
    void everythingThatCanBeChosenOrRefusedHasItsWord() {
        var keys = Stream.of(
                        Stream.of(Category.values()).map(one -> "category." + one.key()),
                        Stream.of(Severity.values()).map(one -> "severity." + one.key()),
                        Stream.of(Inspector.values())
                                .flatMap(one -> Stream.of("inspector." + one.key(), "inspected-by." + one.key())),
                        Stream.of(EntryKind.values()).map(one -> "kind." + one.key()),
                        Stream.of(EntryState.values()).map(one -> "state." + one.key()),
                        Stream.of(EntryOrder.values()).map(one -> "sort." + one),
                        Stream.of(Reason.values()).map(one -> "refused." + one))
                .flatMap(one -> one);
        assertThat(keys)
                .allSatisfy(key -> assertThat(texts.getTranslation("deviation." + key, Texts.SWEDISH))
                        .doesNotContain("!"));
    }

    private EntryWords words(Locale locale) {
        return new EntryWords(locale, (key, values) -> texts.getTranslation(key, locale, values));
    }

    private static Entry aDeviation() {
        return new Entry.Deviation(new EntryId("D2"), "A", DAY, Category.VIOLENCE, Severity.SERIOUS);
    }

    private static Entry anInspection(int remarks) {
        return new Entry.Inspection(new EntryId("I1"), "A", DAY, Inspector.IVO, remarks);
    }

    private static RecordedEntry recorded(Entry entry, Handling handling) {
        return new RecordedEntry(
                entry,
                "Home A",
                handling,
                Optional.of(new Earlier(new EntryId("D1"), LocalDate.of(2022, 5, 1))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
