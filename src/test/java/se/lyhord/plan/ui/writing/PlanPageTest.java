package se.lyhord.plan.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.lyhord.document.PdfCheck;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.document.APlan;
import se.lyhord.plan.document.PlanContent;
import se.lyhord.plan.document.PlanText;
import se.lyhord.plan.writing.PlanVersion;
import se.lyhord.plan.writing.Revision;
import se.lyhord.plan.writing.Stay;
import se.lyhord.shell.Texts;

/** A plan on paper says what the plan says, and readers of every kind can read it. */
class PlanPageTest {

    private static final Stay STAY = new Stay(
            new PlacementId("P1"), "A", "KL-001", LocalDate.of(2022, 8, 1), null, Optional.of("hvb"), Optional.empty());

    private final Texts texts = new Texts();

    @Test
    void allThatIsWrittenIsOnIt() throws IOException {
        var pdf = page(Locale.of("sv")).pdf(STAY, "Ekbacken", version(APlan.whole()));
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "plan.pdf"), pdf);
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        var read = words(PdfCheck.textOf(pdf));
        var written = new ArrayList<String>();
        APlan.whole().forEachText((place, text) -> written.add(text));
        written.removeAll(List.of("ja", "2022-11-15"));
        assertThat(written).allSatisfy(text -> assertThat(read).contains(words(text)));
        assertThat(read)
                .contains(words("Genomförandeplan för KL-001, version 2"), "Ekbacken", words("15 november 2022"))
                .contains(words("Ändrad därför att: Ny skola"), words("Aktivitet A1"))
                .contains(PlanText.hash(APlan.whole()))
                .doesNotContain(words("Skolmorgon"));
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        var script = "<script>alert(1)</script> ]]> & \"'";
        var content = APlan.whole().with("regard", script);
        assertThat(page(Locale.ENGLISH).html("Home", version(content)).toString())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;");
        var pdf = page(Locale.of("sv")).pdf(STAY, script, version(content));
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        assertThat(words(PdfCheck.textOf(pdf))).contains(words(script));
    }

    @Test
    void aLongPlanGoesOnOntoMorePages() {
        var content = APlan.whole();
        for (var i = 0; i < 20; i++) {
            content = content.withNewGoal();
        }
        for (var goal : List.copyOf(content.goals())) {
            content = content.withGoal(goal.id(), one -> one.withText("Ett mål som är ganska långt. ".repeat(8)));
        }
        var pdf = page(Locale.of("sv")).pdf(STAY, "Ekbacken", version(content));
        assertThat(PdfCheck.faultsIn(pdf)).isEmpty();
        assertThat(PdfCheck.pagesOf(pdf)).isGreaterThan(2);
    }

    private PlanPage page(Locale language) {
        return new PlanPage(
                language, (key, values) -> texts.getTranslation(key, language, values), ZoneId.of("Europe/Stockholm"));
    }

    private static PlanVersion version(PlanContent content) {
        return new PlanVersion(
                2,
                APlan.FORM,
                content,
                PlanText.hash(content),
                Optional.of(new Revision("Ny skola", "den unga")),
                "Kim Kontakt",
                Instant.parse("2022-08-15T10:00:00Z"));
    }

    /** Lines break anywhere. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
