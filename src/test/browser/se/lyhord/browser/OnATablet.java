package se.lyhord.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.access.Role;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.Opening;
import se.lyhord.survey.SurveyCodes;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.template.Templates;
import se.lyhord.testing.ActingAs;

/** A server, a browser the size of a tablet, and a home whose young people have codes. */
abstract class OnATablet extends InABrowser {

    @Autowired
    SurveyRounds rounds;

    @Autowired
    SurveyCodes codes;

    @Autowired
    Templates templates;

    ASurveyedHome homes;

    @BeforeEach
    void twoHomes() {
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
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
}
