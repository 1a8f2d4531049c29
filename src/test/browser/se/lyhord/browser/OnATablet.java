package se.lyhord.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.Role;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.Opening;
import se.lyhord.survey.SurveyCodes;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;

/** A server, a browser the size of a tablet, and a home whose young people have codes. */
@IntegrationTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
abstract class OnATablet {

    static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    SurveyCodes codes;

    @Autowired
    Templates templates;

    ASurveyedHome homes;

    @BeforeAll
    static void aBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void twoHomes() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** A code that opens the newest version of this questionnaire. */
    String aCodeFor(String template) {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            rounds.open("A", Opening.ofAll(template, rounds.quarter(), 10));
            return rounds.of("A").stream()
                    .map(standing -> standing.round())
                    .filter(round -> round.template().equals(template))
                    .findFirst()
                    .flatMap(round -> codes.handOut(round.id()))
                    .orElseThrow()
                    .code()
                    .written();
        }
    }

    /** What the server has stored under a code, as the page gets it that last answered with it. */
    String stored(String code) {
        return posted("open", "{\"code\": \"" + code + "\", \"page\": \"" + chromium.pageOf(code) + "\"}");
    }

    String posted(String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(address("survey/api/" + path)))
                .header("Content-Type", "application/json")
                .header("X-Lyhord", "tablet")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
