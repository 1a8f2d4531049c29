package se.lyhord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.lyhord.access.Role;
import se.lyhord.batch.JobOutcome;
import se.lyhord.batch.Jobs;
import se.lyhord.database.WholeOrganisation;

/**
 * Case 16 of the abuse list: withheld values in no byte stream. The same organisation answers twice. What is shown is the
 * same both times; what is withheld is not: at the hidden homes others have answered four or five. Every page and file is
 * then the same to the last text, also what a page is told and does not show.
 */
class WithheldBytesTest extends InABrowser {

    private static final List<String> QUARTERS = List.of("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1");

    /**
     * By quarter, how many of SMALL's three are positive: four less so many of HIDDEN's seven. Over the first four quarters,
     * the year that is shown, they are eight at each either way.
     */
    private static final int[][] POSITIVE_AT_SMALL = {{1, 3, 1, 3, 1}, {2, 2, 2, 2, 2}};

    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    @TempDir
    Path files;

    @Autowired
    Jobs jobs;

    @Autowired
    @Qualifier("migrations")
    DataSource migrations;

    @Test
    void nothingThatIsSentTellsWhatIsWithheld() throws Exception {
        var first = everything(0);
        var second = everything(1);
        assertThat(first.keySet()).isEqualTo(second.keySet()).hasSizeGreaterThan(40);
        assertThat(String.join("\n", first.values())).contains("svg").contains("skyddad");
        first.forEach((what, text) -> {
            var other = second.getOrDefault(what, "");
            assertThat(onlyIn(text, other)).as("only in the first: " + what).isEmpty();
            assertThat(onlyIn(other, text)).as("only in the second: " + what).isEmpty();
        });
    }

    private static List<String> onlyIn(String text, String other) {
        var rest = new ArrayList<>(lines(text));
        lines(other).forEach(rest::remove);
        return rest;
    }

    private static List<String> lines(String text) {
        return text.replace("<", "\n<").lines().toList();
    }

    /** What each role is sent, by role and address. */
    private Map<String, String> everything(int world) throws Exception {
        organisation(world);
        var sent = new LinkedHashMap<String, String>();
        for (var role : List.of(Role.HOME_MANAGER, Role.DIVISION_MANAGER, Role.QUALITY_LEAD)) {
            var node = role == Role.HOME_MANAGER ? "HIDDEN" : role == Role.DIVISION_MANAGER ? "DIV" : "ORG";
            var page = signedIn("fia-" + role.name().toLowerCase(Locale.ROOT), role, node);
            var told = new CopyOnWriteArrayList<Response>();
            page.onResponse(response -> {
                if (response.url().contains("v-r=uidl")) {
                    told.add(response);
                }
            });
            for (var address : addresses()) {
                told.clear();
                page.navigate(address(address));
                Chromium.settle(page);
                var what = role + " " + address;
                sent.put(what, seen(page));
                sent.put(
                        what + " (told)",
                        String.join(
                                "\n",
                                told.stream().map(WithheldBytesTest::texts).toList()));
                files(page).forEach((file, content) -> sent.put(what + " " + file, content));
            }
            page.context().close();
        }
        return sent;
    }

    private static List<String> addresses() {
        var addresses = new ArrayList<>(List.of("", "dashboard", "signals", "quality-index", "indicators", "you-said"));
        for (var node : List.of("HIDDEN", "SMALL", "REG", "DIV", "ORG")) {
            addresses.add("figure/felt_participation/" + node + "/2021-Q4");
            addresses.add("figure/felt_participation/" + node + "/2021-Q4/four-quarters");
        }
        addresses.add("indicators/felt_participation");
        return addresses;
    }

    /** All elements, attributes and texts of the page, but what is new in every session and run. */
    private static String seen(Page page) {
        return settled((String) page.evaluate("() => document.body.outerHTML"));
    }

    /** All texts in what the page is told. */
    private static String texts(Response response) {
        var texts = TEXT.matcher(response.text())
                .results()
                .map(each -> settled(each.group(1)))
                .toList();
        return String.join("\n", texts);
    }

    private static Map<String, String> files(Page page) {
        var contents = new LinkedHashMap<String, String>();
        for (var link : page.locator("a[download], a[href*='VAADIN/dynamic']").all()) {
            var address = link.getAttribute("href");
            if (address != null) {
                contents.put(
                        "file " + contents.size() + " " + link.textContent(),
                        settled(page.request()
                                .get(page.url().replaceAll("(://[^/]+/).*", "$1") + address)
                                .text()));
            }
        }
        return contents;
    }

    private static String settled(String text) {
        return text.replaceAll("<!--.*?-->", "")
                .replaceAll("flow-container-root-\\d+", "flow")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("[0-9a-f]{12,}", "HASH")
                .replaceAll("^[A-Za-z0-9+/]{11}=$", "TOKEN")
                .replaceAll("\\d{1,2}[:.]\\d{2}([:.]\\d{2})?", "TIME")
                .replaceAll("(id|for|aria-[a-z]+|slot|name)=\"[^\"]*\\d[^\"]*\"", "$1")
                .replaceAll("(?i)(körning|run)[\\s\u00a0]*\\d+", "RUN");
    }

    private void organisation(int world) throws Exception {
        JdbcClient.create(migrations)
                .sql(
                        "truncate organisation.node, survey.response, indicator.run, release.quarter_ledger, release.year_ledger,"
                                + " release.figure, release.open_figure, release.reason restart identity cascade")
                .update();
        var folder = Files.createDirectories(files.resolve("world-" + world));
        Files.writeString(folder.resolve("organisation.csv"), """
                code,name,kind,parent_code,profile,valid_from,valid_to
                ORG,Organisationen,organisation,,,2020-01-01,
                DIV,Divisionen,division,ORG,,2020-01-01,
                REG,Regionen,region,DIV,,2020-01-01,
                SMALL,Smultronet,unit,REG,hvb,2020-01-01,
                HIDDEN,Humlan,unit,REG,hvb,2020-01-01,
                SHOWN,Syrenen,unit,REG,hvb,2020-01-01,
                OTHER,Oxeln,unit,DIV,hvb,2020-01-01,
                """);
        var responses = new ArrayList<>(
                List.of(
                        "response_id,template,template_version,unit_code,submitted_on,age_band,gender,T1,T2,T3,T4,S1,S2,S3,S4,D1,D2,D3,D4"));
        for (var number = 0; number < QUARTERS.size(); number++) {
            var positive = POSITIVE_AT_SMALL[world][number];
            answer(responses, QUARTERS.get(number), "SMALL", 3, positive);
            answer(responses, QUARTERS.get(number), "HIDDEN", 7, 4 - positive);
            answer(responses, QUARTERS.get(number), "SHOWN", 30, 20);
            answer(responses, QUARTERS.get(number), "OTHER", 25, 15);
        }
        Files.write(folder.resolve("responses.csv"), responses);
        run("import", Map.of("dir", folder.toString()));
        run("compute-indicators", Map.of("from", QUARTERS.getFirst(), "to", QUARTERS.getLast()));
        WholeOrganisation.run(() -> transaction.executeWithoutResult(_ -> assertThat(jdbc.sql(
                                "select distinct status from release.figure where node = 'HIDDEN' and period like '%-Q_'"
                                        + " and indicator = 'felt_participation'")
                        .query(String.class)
                        .list())
                .doesNotContain("released")
                .isNotEmpty()));
    }

    private static void answer(List<String> responses, String quarter, String home, int people, int positive) {
        var month = 3 * Integer.parseInt(quarter.substring(6)) - 1;
        for (var person = 0; person < people; person++) {
            var said = person < positive ? 5 : 2;
            responses.add("%s-%s-%d,barn-och-ungdomsenkat,1,%s,%s-%02d-10,14-15,K%s"
                    .formatted(quarter, home, person, home, quarter.substring(0, 4), month, ("," + said).repeat(12)));
        }
    }

    private void run(String job, Map<String, String> parameters) throws Exception {
        var outcome = jobs.run(job, parameters).orElseThrow().get();
        assertThat(outcome.result()).as(outcome.toString()).isEqualTo(JobOutcome.Result.DONE);
    }
}
