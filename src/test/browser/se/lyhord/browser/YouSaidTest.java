package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.document.PdfCheck;
import se.lyhord.testing.LyhordProcess;

/** A home manager tells the young people what their answers led to. */
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class YouSaidTest {

    private static final String SCRIPT = "<img src=x onerror=\"document.title='run'\"> <script>alert(1)</script>";

    @TempDir
    static Path home;

    private static LyhordProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void aDemo() throws Exception {
        server = LyhordProcess.server(home);
        chromium = new Chromium();
    }

    @AfterAll
    static void theEnd() throws Exception {
        chromium.close();
        server.close();
    }

    @Test
    void aManagerWritesIsWarnedPublishesWithdrawsAndUndoes() {
        var page = onThePage("forestandare", Chromium.Size.DESKTOP);
        assertThat(page.locator(".said-card")).hasCount(2);
        Chromium.lookAt(page, "you-said-list-desktop");
        Chromium.lookAtOnTablets(page, "you-said-list");
        button(page, "Skriv nytt").click();
        area(page, "Det här har vi hört").fill("En av er är rädd. " + SCRIPT);
        area(page, "Det här har vi hört").blur();
        assertThat(page.locator(".said-warning")).containsText("peka ut");
        assertThat(page.locator(".said-preview .said-heard")).hasText("En av er är rädd. " + SCRIPT);
        button(page, "Publicera").click();
        assertThat(page.locator(".said-refusal")).containsText("inte publicerat");
        assertThat(area(page, "Det här har vi hört")).hasValue("En av er är rädd. " + SCRIPT);
        Chromium.lookAt(page, "you-said-refused-desktop");
        area(page, "Det här har vi gjort eller ska göra").fill("Vi pratar om det på husmötet.\nSen mer.");
        button(page, "Publicera").click();
        assertThat(page.locator(".said-card")).hasCount(3);
        var card = page.locator(".said-card").filter(new Locator.FilterOptions().setHasText("husmötet"));
        assertThat(card.locator(".said-state")).hasText("Syns för de unga");
        assertThat(card.locator(".said-heard")).hasText("En av er är rädd. " + SCRIPT);
        card.getByRole(AriaRole.BUTTON).click();
        assertThat(card.locator(".said-state")).hasText("Borttagen från surfplattan");
        Chromium.lookAt(page, "you-said-withdrawn-desktop");
        button(page, "Ångra").click();
        assertThat(card.locator(".said-state")).hasText("Syns för de unga");
        Assertions.assertThat(page.title()).startsWith("Ni sa, vi gjorde");
        page.context().close();
    }

    @Test
    void unsavedWordsAreNotThrownAwayUnasked() {
        var page = onThePage("forestandare", Chromium.Size.PHONE);
        Chromium.lookAt(page, "you-said-list-phone");
        button(page, "Skriv nytt").click();
        area(page, "Det här har vi gjort eller ska göra").fill("Ring 811228-9874");
        button(page, "Spara utkast").click();
        assertThat(page.locator(".said-refusal")).containsText("personnummer");
        Chromium.lookAt(page, "you-said-form-phone");
        button(page, "Avbryt").click();
        assertThat(page.getByText("Kasta det du har skrivit?")).isVisible();
        button(page, "Fortsätt skriva").click();
        assertThat(area(page, "Det här har vi gjort eller ska göra")).hasValue("Ring 811228-9874");
        page.context().close();
    }

    @Test
    void aQualityLeadQuotesAReleasedFigureAndPrintsThePoster() throws IOException {
        var page = onThePage("forestandare", Chromium.Size.DESKTOP);
        var name = page.locator(".said-home").textContent();
        page.context().close();
        page = onThePage("kvalitet", Chromium.Size.DESKTOP);
        page.locator("main vaadin-select").click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        button(page, "Skriv nytt").click();
        select(page, "Omgång").click();
        // Of the latest quarter nothing is computed in the demo.
        page.getByRole(AriaRole.OPTION).nth(1).click();
        assertThat(page.locator(".said-fields > vaadin-select")).containsText("Bara siffror som får visas");
        select(page, "Siffra ur svaren").click();
        // The list of rounds may still be closing: a figure is told by its words.
        var offered = page.getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(" av "))
                .first();
        var words = offered.textContent().strip();
        Chromium.picture(page, "you-said-figures-desktop");
        offered.click();
        assertThat(page.locator(".said-preview .said-figure")).hasText(words);
        Chromium.lookAt(page, "you-said-quoted-desktop");
        button(page, "Avbryt").click();
        button(page, "Kasta").click();
        var link = page.getByText("Affisch att skriva ut (PDF)");
        var poster = page.waitForDownload(link::click);
        var pdf = Files.readAllBytes(poster.path());
        Assertions.assertThat(PdfCheck.textOf(pdf)).contains(name, "oroligt på kvällarna");
        page.context().close();
    }

    private static Page onThePage(String person, Chromium.Size size) {
        var page = chromium.window(size);
        page.navigate(server.address());
        page.locator("vaadin-text-field[name=username] input").fill(person);
        page.locator("vaadin-password-field[name=password] input").fill("lyhord-demo");
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        page.navigate(server.address() + "/you-said");
        Chromium.settle(page);
        return page;
    }

    private static Locator area(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator select(Page page, String label) {
        return page.locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))));
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }
}
