package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The survey's page as a young person handles it. */
final class Tablet {

    private static final String SHOWN = "#survey [data-page]:not([hidden]) ";

    private Tablet() {}

    /** Opens an address with a code in it, in a language, up to the first question. */
    static void open(Page page, String address, String language) {
        page.navigate(address);
        speak(page, language);
        goOn(page);
        assertThat(page.locator(SHOWN + ".survey-choice, " + SHOWN + "input, " + SHOWN + "textarea")
                        .first())
                .isVisible();
    }

    /** Chooses a language on the start page. */
    static void speak(Page page, String language) {
        page.locator("[data-page=start] [data-language=" + language + "]").click();
        assertThat(page.locator("html[lang=" + language + "]")).hasCount(1);
        assertThat(page.locator("[data-page=start]")).isHidden();
    }

    /** Waits until the page has been loaded anew for the next young person: nobody has begun and nothing is built. */
    static void isLoadedAnew(Page page) {
        assertThat(heading(page)).hasText("Hej!");
        assertThat(page.locator("#survey[data-built='sv//0']")).hasCount(1);
    }

    /** From the plain statement to the questions. */
    static void goOn(Page page) {
        page.locator("[data-page=statement] [data-survey=begin]").click();
    }

    /** Another language, from any page. */
    static void changeLanguage(Page page, String language) {
        page.locator("[data-survey=languages]").click();
        page.locator("[data-page=languages] [data-language=" + language + "]").click();
        assertThat(page.locator("html[lang=" + language + "]")).hasCount(1);
        assertThat(page.locator("[data-page=languages]")).isHidden();
    }

    static Locator progress(Page page) {
        return page.locator(".survey-progress");
    }

    static Locator status(Page page) {
        return page.locator(".survey-status");
    }

    static Locator heading(Page page) {
        return page.locator(SHOWN + "h1");
    }

    /** The button of an answer to the question that is shown. */
    static Locator answer(Page page, int value) {
        return page.locator(SHOWN + "[data-value='" + value + "']");
    }

    /** A button of the page that is shown, by what it does. */
    static Locator button(Page page, String does) {
        return page.locator("#survey button[data-survey=" + does + "]:visible");
    }

    static Locator next(Page page) {
        return page.locator(SHOWN + "[data-survey=go][data-steps='1']");
    }
}
