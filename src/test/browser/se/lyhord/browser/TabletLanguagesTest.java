package se.lyhord.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the tablet in every language: no known barrier, the right direction, and nothing that runs out of it. */
class TabletLanguagesTest extends OnATablet {

    private static final String OUTSIDE = """
            () => [...document.querySelectorAll('#survey *')]
                .filter(one => one.checkVisibility() && !one.closest('.survey-status')
                    && (one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1))
                .map(one => one.outerHTML.slice(0, 120))""";
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('#survey button, #survey input, #survey textarea, #survey h1, #survey p')]
                .filter(one => one.checkVisibility() && one.textContent + one.value !== '')
                .filter(one => parseFloat(getComputedStyle(one).fontSize) < 20
                    || (one.matches('button, input, textarea')
                        && Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 55.5))
                .map(one => one.outerHTML.slice(0, 120))""";

    @ParameterizedTest
    @ValueSource(strings = {"sv-x-lattlast", "en", "prs", "so", "uk"})
    void everyPageCanBeReadInEveryLanguage(String language) {
        walk(language, Chromium.Size.UPRIGHT, "barnenkat");
    }

    @ParameterizedTest
    @CsvSource({
        "sv, UPRIGHT, barnenkat", "sv, TABLET, barnenkat",
        "sv, UPRIGHT, barn-och-ungdomsenkat", "sv, TABLET, barn-och-ungdomsenkat",
        "ar, UPRIGHT, barnenkat", "ar, TABLET, barnenkat",
        "ar, UPRIGHT, barn-och-ungdomsenkat", "ar, TABLET, barn-och-ungdomsenkat",
        "ti, UPRIGHT, barnenkat", "ti, TABLET, barnenkat",
        "ti, UPRIGHT, barn-och-ungdomsenkat", "ti, TABLET, barn-och-ungdomsenkat"
    })
    void everyPageIsLookedAtUprightAndLying(String language, Chromium.Size size, String template) {
        walk(language, size, template);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar", "ti"})
    void largeTypeAndStrongColoursFitTheScreen(String language) {
        var page = chromium.window(Chromium.Size.UPRIGHT);
        Tablet.open(page, address("survey#" + aCodeFor("barn-och-ungdomsenkat")), language);
        Tablet.button(page, "size").click();
        Tablet.button(page, "size").click();
        Tablet.button(page, "contrast").click();
        look(page, "survey-large-" + language);
        page.context().close();
    }

    @Test
    void whoSpeaksALanguageThatAQuestionnaireLacksIsToldSo() {
        var page = chromium.window(Chromium.Size.UPRIGHT);
        page.navigate(address("survey#" + aCodeFor("stodboende")));
        Tablet.speak(page, "ar");
        assertThat(page.locator("[data-page=statement]")).containsText("وتظهر باللغة السويدية");
        look(page, "tablet-ar-upright-in-swedish");
        Tablet.goOn(page);
        assertThat(page.locator(".survey-question:visible")).hasAttribute("lang", "sv");
        page.context().close();

        var another = chromium.window(Chromium.Size.UPRIGHT);
        another.navigate(address("survey#" + aCodeFor("barnenkat")));
        Tablet.speak(another, "ar");
        assertThat(another.locator("[data-page=statement]")).isVisible();
        assertThat(another.locator("[data-page=statement]")).not().containsText("وتظهر باللغة السويدية");
        another.context().close();
    }

    private void walk(String language, Chromium.Size size, String template) {
        var name = "tablet-" + language + "-" + size.name().toLowerCase(Locale.ROOT) + "-"
                + (template.equals("barnenkat") ? "children-" : "young-");
        var page = chromium.window(size);
        page.navigate(address("survey"));
        look(page, name + "1-start");
        Tablet.speak(page, language);
        look(page, name + "2-code");
        page.locator("#survey-code").fill("7K3M-X9PA-2WQE");
        Tablet.button(page, "enter").click();
        assertThat(page.locator("#survey-refusal")).isVisible();
        page.locator("#survey-code").fill(aCodeFor(template));
        Tablet.button(page, "enter").click();
        assertThat(page.locator("[data-page=statement]")).isVisible();
        // Voluntary, skip anything, what is and is not seen by whom.
        assertThat(page.locator("[data-page=statement] li")).hasCount(5);
        assertThat(page.locator("[data-page=statement]")).containsText("116\u00a0111");
        look(page, name + "3-statement");
        Tablet.goOn(page);
        assertThat(page.locator("html"))
                .hasAttribute("dir", List.of("ar", "prs").contains(language) ? "rtl" : "ltr");
        Tablet.answer(page, 2).click();
        assertThat(Tablet.status(page)).not().isEmpty();
        look(page, name + "4-question");
        var questions = page.locator(".survey-question").count();
        for (var question = 1; question < questions; question++) {
            Tablet.next(page).click();
        }
        look(page, name + "5-last");
        Tablet.button(page, "languages").click();
        look(page, name + "6-languages");
        Tablet.button(page, "close").click();
        Tablet.button(page, "hide").click();
        look(page, name + "7-hidden");
        Tablet.button(page, "show").click();
        Tablet.next(page).click();
        look(page, name + "8-end");
        Tablet.button(page, "submit").click();
        assertThat(page.locator("[data-page=thanks]")).isVisible();
        // Bris and IVO, as requirements.md has their numbers.
        assertThat(page.locator("[data-page=thanks]")).containsText("116 111");
        assertThat(page.locator("[data-page=thanks]")).containsText("020-120 06 06");
        look(page, name + "9-thanks");
        page.context().close();
    }

    private static void look(Page page, String name) {
        Chromium.lookAt(page, name);
        assertThat((List<?>) page.evaluate(OUTSIDE))
                .as(name + ": outside of the screen")
                .isEmpty();
        assertThat((List<?>) page.evaluate(TOO_SMALL)).as(name + ": too small").isEmpty();
    }
}
