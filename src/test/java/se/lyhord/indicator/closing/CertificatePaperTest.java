package se.lyhord.indicator.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import se.lyhord.document.PdfCheck;
import se.lyhord.indicator.closing.QuarterCloses.Close;
import se.lyhord.organisation.Quarter;

/** A certificate says what it knows: of a name that was only given, that it was, and of hashes, that they are hashes. */
class CertificatePaperTest {

    private static final Instant A_DAY = Instant.parse("2022-01-10T12:00:00Z");

    @Test
    void aNameGivenAtTheTerminalIsTold() {
        var certificate = aCertificate("anna (terminal)", "bo");
        assertThat(read(certificate, "sv"))
                .contains("Kontrollerat av anna (namnet uppgivet på terminalen), 2022-01-10 13:00")
                .contains("Godkänt av bo, 2022-01-10 13:00");
        assertThat(read(certificate, "en")).contains("Checked by anna (the name as given at the terminal), 2022");
    }

    @Test
    void itsPartsAreCalledWhatTheyHold() {
        var text = read(aCertificate("anna", "bo"), "sv");
        assertThat(text)
                .contains("Kontrollsummor av definitioner och resultat (SHA-256)")
                .contains("Raderna till och med kvartalets sista dag; av enkäterna kvartalets egna.")
                .doesNotContain("terminal");
    }

    private static String read(Certificate certificate, String language) {
        return PdfCheck.textOf(certificate.pdf(language)).replaceAll("\\s+", " ");
    }

    private static Certificate aCertificate(String preparedBy, String approvedBy) {
        var content = new CloseContent(
                Quarter.of("2021-Q4"),
                0,
                preparedBy,
                A_DAY,
                "1.0 abc",
                List.of("plan_followed_up " + CloseText.hash("d")),
                List.of(new Input("placement.placement", OptionalLong.of(740), CloseText.hash("p"))),
                new Hashes(CloseText.hash("c"), CloseText.hash("v")),
                List.of(),
                List.of(),
                false);
        return new Certificate(
                new Close(content, approvedBy, A_DAY, content.hash(), true), A_DAY, true, true, List.of());
    }
}
