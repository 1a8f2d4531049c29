package se.lyhord.survey.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed to be hidden. Every name, number and address here is made up. */
class FindingTracesTest {

    private static final List<String> PLACES = List.of("Björkgården", "Home A");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jag tycker att Zlatko är snäll.            | Jag tycker att […] är snäll.
            Anna är dum mot alla.                      | […] är dum mot alla.
            Zlatko och Mirko bråkar.                   | […] och […] bråkar.
            Zlatko slår mig.                           | […] slår mig.
            Gurra? Det är snälla Gurra.                | […]? Det är snälla […].
            anna är dum mot alla.                      | […] är dum mot alla.
            Det var Fatimas idé, inte min.             | Det var […] idé, inte min.
            Det var Ali:s idé.                         | Det var […] idé.
            Min kontaktperson heter qvist.             | Min kontaktperson heter […].
            Hon som kallas Bettan bestämmer.           | Hon som kallas […] bestämmer.
            My contact is called robban.               | My contact is called […].
            Hans namn är gurra.                        | […] namn är […].
            Vi bor med Anna-Lena Qvist här.            | Vi bor med […] här.
            jag hatar ANNA                             | jag hatar […]
            När Max kommer blir det bråk.              | När […] kommer blir det bråk.
            Ring 070-123 45 67 sen.                    | Ring […] sen.
            Ring 0701234567.                           | Ring […].
            Ring +46 70 123 45 67!                     | Ring […]!
            Numret är 08-12 34 56 78.                  | Numret är […].
            Det hände 2022-05-03 på kvällen.           | Det hände […] på kvällen.
            Det hände 3/5.                             | Det hände […].
            Det hände 03.05.2022.                      | Det hände […].
            Det hände den 3 maj.                       | Det hände […].
            Det hände 3:e maj 2022.                    | Det hände […].
            Det hände den 12:e.                        | Det hände […].
            Det hände tredje maj.                      | Det hände […].
            It was on May 3rd, 2022.                   | It was on […], […].
            It was on the 3rd of May.                  | It was on […].
            Det hände 220503.                          | Det hände […].
            Skriv till a.b@skola.example.              | Skriv till […].
            Jag heter @kingen.99 på nätet.             | Jag heter […] på nätet.
            Se https://example.org/x?y=1 för mer.      | Se […] för mer.
            Mitt nummer är 811228-9874.                | Mitt nummer är […].
            Mitt nummer är 19811228 9874 alltså.       | Mitt nummer är […] alltså.
            björkgården är bäst                        | […] är bäst
            På Björkgårdens rum är det kallt.          | På […] rum är det kallt.
            """)
    void whatMayLeadToSomebodyIsHidden(String written, String shown) {
        assertThat(hidden(written)).isEqualTo(shown);
    }

    /** What only looks like a name, a number or a date. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Det är bra. Maten är god! Varför? Ingen vet.",
                "Personalen är snäll. Ingen är dum. Vi är många. Maten har varit god. Staff is nice.",
                "Skolan och TV är kul",
                "Bo här är max två år, my med tim.",
                "vi vill bo kvar",
                "Ring Bris på 116 111 eller 112.",
                "Jag är 15 år och har bott på HVB i 2 år.",
                "Det kostar 1 500 kr i månaden, 12,50 om dagen.",
                "Jag ger 8 av 10, och 3.5 till maten.",
                "I like it here. I'm happy.",
                "vi spelar Fortnite och kollar på TikTok",
                "ALLT ÄR TRÅKIGT HÄR, VARJE DAG",
                "- Mer glass\n- Mer fritid\n– Längre kvällar",
                "Så är det... Men ändå.",
                "mellan 2021 - 2022",
                "Vi har 2-3 möten i veckan",
                "Jag vet inte vad det heter",
            })
    void whatLeadsToNobodyIsLeft(String written) {
        assertThat(hidden(written)).isEqualTo(written);
    }

    @Test
    void aTraceSaysWhatItSeemsToBe() {
        assertThat(FindingTraces.in("Zlatko sa till Zlatko den 3 maj: ring 070-1234567 på Home A, 811228-9874", PLACES))
                .extracting(Trace::kind)
                .containsExactly(
                        Trace.Kind.NAME,
                        Trace.Kind.NAME,
                        Trace.Kind.DATE,
                        Trace.Kind.NUMBER,
                        Trace.Kind.PLACE,
                        Trace.Kind.PERSONAL_NUMBER);
    }

    /** As the page does it: a word is hidden as a whole. */
    private static String hidden(String text) {
        var traces = FindingTraces.in(text, PLACES);
        var stretches = Piece.of(text).stream()
                .filter(piece -> traces.stream().anyMatch(trace -> piece.meets(trace.where())))
                .map(Piece::core)
                .toList();
        return Hiding.in(text, stretches);
    }
}
