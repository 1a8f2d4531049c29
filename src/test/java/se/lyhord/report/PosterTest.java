package se.lyhord.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.lyhord.report.AToldHome.SAFETY;
import static se.lyhord.report.AToldHome.aNotice;
import static se.lyhord.report.AToldHome.kept;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.OutsideScope;
import se.lyhord.access.Role;
import se.lyhord.document.PdfCheck;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** The poster says what the tablet says, so that everybody can read it, and nothing in it is more than text. */
@IntegrationTest
class PosterTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TellingWhatWasDone telling;

    @Autowired
    PuttingUpAPoster posters;

    private AToldHome home;

    @BeforeEach
    void homesAAndBHaveNothingToTell() {
        home = AToldHome.empty(jdbc, transaction, telling);
        home.run(
                "update report.notice set state = 'withdrawn', published_on = coalesce(published_on, date '2022-01-01')");
    }

    @Test
    void itSaysWhatIsPublishedInBothLanguagesAndReadersOfEveryKindCanReadIt() throws IOException {
        var plain = aNotice("A", SAFETY);
        home.aPublished(new NoticeContent(
                "A",
                plain.quarter(),
                plain.dimension(),
                plain.swedish(),
                new NoticeText("Evenings are noisy.", "Two of the staff stay awake."),
                plain.quote()));
        var pdf = poster();
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        assertThat(PdfCheck.textOf(pdf))
                .contains("Ni sa, vi gjorde", "Home A, 15 augusti 2022", "Det är oroligt på kvällarna.")
                .contains("18 av 24 känner sig trygga här", "18 of 24 feel safe here", "Evenings are noisy.");
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sv");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ni sa, vi gjorde – Home A");
        }
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        var script = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> ]]> </p></body> &lt;b&gt; ${7*7} {0} '";
        home.aPublished(aNotice("A", new NoticeText(script, "<b>fet</b> مرحبا ሰላም")));
        var pdf = poster();
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        assertThat(words(PdfCheck.textOf(pdf))).contains(words(script), words("<b>fet</b>"));
    }

    @Test
    void whatIsWithdrawnIsNotOnIt() {
        var notice = home.aPublished(aNotice("A"));
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            kept(telling.withdraw(notice.id(), notice.version()));
        }
        assertThat(PdfCheck.textOf(poster()))
                .doesNotContain("oroligt")
                .contains("Här kommer det att stå vad boendet har gjort efter era svar.");
    }

    @Test
    void aFigureThatIsWithheldNowIsNotOnIt() {
        home.aPublished(aNotice("A", SAFETY));
        home.run(
                "update release.figure set status = 'withheld', numerator = null, denominator = null where node = 'A'");
        assertThat(PdfCheck.textOf(poster())).contains("oroligt").doesNotContain("24");
    }

    @Test
    void fiveLongNoticesGoOnOntoMorePages() {
        var longest = "Vi har pratat om det här på husmötet. ".repeat(20);
        for (var i = 0; i < 5; i++) {
            home.aPublished(aNotice("A", new NoticeText(longest.substring(0, 300), longest.substring(0, 600))));
        }
        var pdf = poster();
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        assertThat(PdfCheck.pagesOf(pdf)).isBetween(2, 5);
    }

    @Test
    void theManagerOfAnotherHomeGetsNone() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "B")) {
            assertThatThrownBy(() -> posters.of("A")).isInstanceOf(OutsideScope.class);
        }
    }

    private byte[] poster() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            return posters.of("A");
        }
    }

    /** Lines break anywhere. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
