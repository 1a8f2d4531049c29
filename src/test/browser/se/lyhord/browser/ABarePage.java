package se.lyhord.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;

/** A page with the tablet's own scripts and nothing behind them, at an address that browsers trust with a camera. */
final class ABarePage {

    private static final String ADDRESS = "http://localhost:9/";
    private static final Path RESOURCES = Path.of("src", "main", "resources", "META-INF", "resources");

    private ABarePage() {}

    /** Shows the body of a page together with one of the scripts; other addresses are files of the product. */
    static void show(Page page, String script, String body) {
        page.route("**/*", route -> answer(route, """
                <!doctype html><html lang="sv"><title>A page</title>
                <link rel="stylesheet" href="survey.css"><link rel="stylesheet" href="survey-senses.css">
                <main id="survey" class="survey" lang="sv" data-voices="sv">%s</main>
                <script src="%s"></script>""".formatted(body, script)));
        page.navigate(ADDRESS);
    }

    private static void answer(Route route, String page) {
        var path = route.request().url().substring(ADDRESS.length());
        var file = RESOURCES.resolve(path);
        if (path.isEmpty()) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(page));
        } else if (file.toFile().isFile()) {
            route.fulfill(new Route.FulfillOptions().setPath(file));
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        }
    }

    /** Has the page's own script say something, as the survey's script does. */
    static void tell(Page page, String event) {
        page.evaluate(
                "name => document.getElementById('survey').dispatchEvent(new CustomEvent(name, {detail: {}}))", event);
    }
}
