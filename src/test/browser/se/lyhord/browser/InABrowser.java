package se.lyhord.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.access.People;
import se.lyhord.access.Person;
import se.lyhord.access.Role;
import se.lyhord.testing.IntegrationTest;

/** A server in this process, a browser, and people who sign in. */
@IntegrationTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "se.lyhord.browser.Chromium#isThere", disabledReason = "there is no Chromium here to test with")
abstract class InABrowser {

    private static final String PASSWORD = "a password of this test";

    static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    private People people;

    @Autowired
    private PasswordEncoder encoder;

    @BeforeAll
    static void aBrowser() {
        chromium = new Chromium();
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @AfterAll
    static void closeTheBrowser() {
        chromium.close();
    }

    String address(String path) {
        return "http://127.0.0.1:" + port + "/" + path;
    }

    /** A window in which somebody of a role at a node has just signed in. */
    Page signedIn(String username, Role role, String node) {
        people.save(new Person(username, "Fia", encoder.encode(PASSWORD), role, Set.of(node), true, false));
        var page = chromium.window(Chromium.Size.DESKTOP);
        page.navigate(address("sign-in"));
        signIn(page, username);
        return page;
    }

    /** Somebody who has signed in before does so in a window that shows the sign-in page. */
    static void signIn(Page page, String username) {
        page.locator("vaadin-text-field[name=username] input").fill(username);
        page.locator("vaadin-password-field[name=password] input").fill(PASSWORD);
        page.locator("vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("sign-in"));
        Chromium.settle(page);
    }

    /** Presses the button of exactly this name. */
    static void press(Page page, String name) {
        button(page, name).click();
    }

    /** The button of exactly this name. */
    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses the button of this name in the dialog that asks once more. */
    static void confirm(Page page, String name) {
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .last()
                .click();
    }
}
