package se.lyhord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ScreenSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An installed Chromium, driven by Playwright; pictures of what it shows go to {@code target/pictures}. */
final class Chromium implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "pictures");

    private static final Pattern TAP = Pattern.compile("\"key\":\"([0-9a-f]{16})-");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    private final Map<String, String> pagesByCode = new ConcurrentHashMap<>();
    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    /** A browser with further options of its own. */
    Chromium(String... options) {
        var arguments = new ArrayList<>(List.of(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        arguments.addAll(List.of(options));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed())
                        .setArgs(arguments));
    }

    /** The sizes at which screens are looked at. */
    enum Size {
        TABLET(1280, 800),
        UPRIGHT(800, 1280),
        PHONE(390, 844),
        DESKTOP(1440, 900);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A new window that shares nothing with others. */
    Page window(Size size) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("sv-SE")
                .setScreenSize(new ScreenSize(size.width, size.height))
                .setViewportSize(size.width, size.height));
        context.onRequest(this::remember);
        var page = context.newPage();
        page.setDefaultTimeout(20_000);
        return page;
    }

    static void resize(Page page, Size size) {
        page.setViewportSize(size.width, size.height);
    }

    private void remember(Request request) {
        var sent = Optional.ofNullable(request.postData()).orElse("");
        var tap = TAP.matcher(sent);
        var code = CODE.matcher(sent);
        if (tap.find() && code.find()) {
            pagesByCode.put(code.group(1), tap.group(1));
        }
    }

    /** The digits of the page that last answered with a code; empty for none. */
    String pageOf(String code) {
        return pagesByCode.getOrDefault(code, "");
    }

    /** Keeps a picture of the page as it is, and looks for breaches of WCAG 2.2 AA. */
    static void lookAt(Page page, String name) {
        settle(page);
        picture(page, name);
        var found = new AxeBuilder(page)
                .exclude(List.of("vaadin-connection-indicator"))
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                // Otherwise each look opens a window of its own, only for frames from elsewhere, which no page here
                // has.
                .setLegacyMode(true)
                .analyze();
        assertThat(found.getViolations())
                .as(() -> name + ": "
                        + found.getViolations().stream()
                                .map(rule -> rule.getId() + " " + rule.getHelp() + " at "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList())
                                .toList())
                .isEmpty();
    }

    /** Looks at the page on a tablet, upright and lying, and leaves it as wide as it was. */
    static void lookAtOnTablets(Page page, String name) {
        var window = page.viewportSize();
        for (var size : List.of(Size.UPRIGHT, Size.TABLET)) {
            resize(page, size);
            lookAt(page, name + "-" + size.name().toLowerCase(Locale.ROOT));
        }
        page.setViewportSize(window.width, window.height);
    }

    /** Looks at a page of the desk on every machine, and whether it fits a phone; leaves it on the desk. */
    static void lookInAllSizes(Page page, String name) {
        lookAt(page, name + "-desktop");
        lookAtOnTablets(page, name);
        resize(page, Size.PHONE);
        lookAt(page, name + "-phone");
        assertThat(page.evaluate("() => document.scrollingElement.scrollWidth <= window.innerWidth"))
                .as(name + " fits a phone")
                .isEqualTo(true);
        resize(page, Size.DESKTOP);
    }

    /** Of the whole page, also of what would have to be scrolled to within the layout. */
    static void picture(Page page, String name) {
        var window = page.viewportSize();
        var content = (Number)
                page.evaluate(
                        "() => Math.ceil(Math.max(0, ...[...document.querySelectorAll('main')].map(m => m.getBoundingClientRect().bottom)))");
        page.setViewportSize(window.width, Math.max(window.height, content.intValue() + 20));
        page.waitForTimeout(200);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        page.setViewportSize(window.width, window.height);
    }

    /** Waits until the page is there and the server has nothing more to say. */
    static void settle(Page page) {
        page.waitForFunction("""
                () => document.querySelector('main, h1') && Object.values(window.Vaadin?.Flow?.clients ?? {})
                    .every(client => !client.isActive || !client.isActive())""");
        page.evaluate("() => document.fonts.ready");
        page.waitForTimeout(300);
    }

    /** Whether there is a browser to test with; where everything must be tested (CI) its absence is a failure instead. */
    static boolean isThere() {
        return "true".equals(System.getenv("CI")) || anInstalledOne().isPresent();
    }

    private static Optional<Path> anInstalledOne() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path installed() {
        return anInstalledOne()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install Debian's package chromium"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
