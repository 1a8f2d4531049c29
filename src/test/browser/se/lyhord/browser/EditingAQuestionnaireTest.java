package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.testing.LyhordProcess;

/** A quality lead changes two words of a question, declares what that means, publishes, and a new round uses it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
class EditingAQuestionnaireTest {

    private static final String QUESTIONNAIRE = "barn-och-ungdomsenkat";

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
    @Order(1)
    void aVersionIsSavedAsAFileAndABrokenFileIsRefusedWithItsLine() throws IOException {
        var page = atTheQuestionnaires();
        Chromium.lookAt(page, "templates-desktop");
        Chromium.lookAtOnTablets(page, "templates");
        var file = page.waitForDownload(() ->
                page.getByLabel("Hämta YAML: " + QUESTIONNAIRE + "-1.yaml").click());
        Assertions.assertThat(file.suggestedFilename()).isEqualTo(QUESTIONNAIRE + "-1.yaml");
        Assertions.assertThat(text(file))
                .isEqualTo(Files.readString(Path.of("survey-templates", QUESTIONNAIRE + ".yaml")));
        var broken = "template: prov\nversion: 1\nwhat: else\n".getBytes(StandardCharsets.UTF_8);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("prov.yaml", "application/yaml", broken));
        assertThat(page.getByText("Filen togs inte emot. Rad 3: there is no key what here"))
                .isVisible();
        page.context().close();
    }

    @Test
    @Order(2)
    void aDraftThatIsDeletedCanBeTakenBack() {
        var page = atTheQuestionnaires();
        copyTheNewest(page);
        page.getByText("Alla enkäter").click();
        var draft = page.getByText("utkast till");
        assertThat(draft).hasCount(1);
        page.getByText("Ta bort", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(draft).hasCount(0);
        page.getByText("Ångra", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(draft).hasCount(1);
        page.getByText("Ta bort", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(draft).hasCount(0);
        page.context().close();
    }

    @Test
    @Order(3)
    void theSecondOfTwoWritersIsToldAndKeepsWhatSheTyped() {
        var first = atTheQuestionnaires();
        copyTheNewest(first);
        var second = signedIn();
        second.navigate(first.url());
        Chromium.settle(second);
        question(first, "T1").click();
        type(first, "Frågan på svenska", "Jag är trygg här.");
        assertThat(first.getByText("Allt är sparat.")).isVisible();
        question(second, "T2").click();
        type(second, "Frågan på svenska", "Jag kan vila här.");
        assertThat(second.getByText("Kaj Kvalitetsledare har ändrat det här utkastet"))
                .isVisible();
        assertThat(field(second, "Frågan på svenska")).hasValue("Jag kan vila här.");
        Chromium.lookAt(second, "draft-overtaken-desktop");
        button(second, "Spara mitt som ett eget utkast").click();
        assertThat(second.getByText("Allt är sparat.")).isVisible();
        second.getByText("Alla enkäter").click();
        assertThat(second.getByText("utkast till")).hasCount(2);
        first.context().close();
        second.context().close();
    }

    @Test
    @Order(4)
    void changedWordsAreDeclaredPublishedAndAskedInTheNextRound() {
        var page = atTheQuestionnaires();
        copyTheNewest(page);
        question(page, "T1").click();
        assertThat(page.getByText("Oförändrad")).isVisible();
        type(page, "Frågan på svenska", "Jag känner mig säker här.");
        assertThat(page.locator(".survey-preview h1")).hasText("Jag känner mig säker här.");
        assertThat(page.getByText("bestäm om svaren går att jämföra")).isVisible();
        Chromium.lookAt(page, "draft-desktop");
        Chromium.lookAtOnTablets(page, "draft");
        button(page, "Ångra").click();
        assertThat(page.getByText("Oförändrad")).isVisible();
        type(page, "Frågan på svenska", "Jag känner mig säker här.");
        button(page, "Publicera").click();
        assertThat(page.getByText("Rätta först det som hindrar")).isVisible();
        page.getByText("Nej, den betyder något annat: serien bryts").click();
        assertThat(page.getByText("bestäm om svaren går att jämföra")).hasCount(0);
        button(page, "Publicera").click();
        assertThat(page.getByText("Serier som räknar dessa frågor bryts: T1.")).isVisible();
        Chromium.lookAt(page, "draft-publish-desktop");
        button(page, "Publicera").last().click();
        assertThat(page.getByText(QUESTIONNAIRE + " version 3 är publicerad"))
                .containsText("Saknar översättning till: العربية");
        Chromium.lookAt(page, "templates-published-desktop");
        page.context().close();
        aYoungPersonIsAsked("Jag känner mig säker här.");
    }

    private static void aYoungPersonIsAsked(String question) {
        var tablet = chromium.window(Chromium.Size.TABLET);
        tablet.navigate(server.address());
        tablet.getByText("Prova enkäten").click();
        Tablet.speak(tablet, "sv");
        assertThat(tablet.locator("[data-question=T1] h1")).hasText(question);
        tablet.context().close();
    }

    @Test
    @Order(5)
    void anAddedQuestionIsShownInEveryForm() {
        var page = atTheQuestionnaires();
        page.locator("section", new Page.LocatorOptions().setHasText("barnenkat"))
                .getByLabel("Kopiera till utkast: barnenkat 1")
                .click();
        assertThat(page.locator(".draft-outline")).isVisible();
        button(page, "Lägg till fråga").first().click();
        assertThat(page.getByText("Ny fråga")).isVisible();
        type(page, "Frågan på svenska", "Är det aldrig tråkigt här?");
        assertThat(page.getByText("Barn under 12 år missförstår ofta frågor med ”aldrig”"))
                .isVisible();
        Chromium.lookAt(page, "draft-child-desktop");
        var narrow = signedIn(Chromium.Size.PHONE);
        narrow.navigate(page.url());
        Chromium.settle(narrow);
        Chromium.lookAt(narrow, "draft-child-phone");
        question(narrow, "B1").click();
        Chromium.lookAt(narrow, "draft-question-phone");
        narrow.context().close();
        page.context().close();
    }

    private static Page atTheQuestionnaires() {
        var page = signedIn();
        page.navigate(server.address() + "/survey-templates");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Enkäter")))
                .isVisible();
        Chromium.settle(page);
        return page;
    }

    private static void copyTheNewest(Page page) {
        page.getByLabel("Kopiera till utkast: " + QUESTIONNAIRE + " 2").click();
        assertThat(page.locator(".draft-outline")).isVisible();
    }

    private static Locator question(Page page, String id) {
        return page.locator(".draft-outline button", new Page.LocatorOptions().setHasText(id + " "));
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void type(Page page, String label, String text) {
        field(page, label).fill(text);
        page.waitForTimeout(600);
        Chromium.settle(page);
    }

    private static Page signedIn() {
        return signedIn(Chromium.Size.DESKTOP);
    }

    private static Page signedIn(Chromium.Size size) {
        var page = chromium.window(size);
        page.navigate(server.address());
        page.locator("vaadin-text-field[name=username] input").fill("kvalitet");
        page.locator("vaadin-password-field[name=password] input").fill("lyhord-demo");
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        Chromium.settle(page);
        return page;
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static String text(Download file) throws IOException {
        return Files.readString(file.path());
    }
}
