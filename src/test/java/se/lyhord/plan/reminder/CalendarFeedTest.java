package se.lyhord.plan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import se.lyhord.Lyhord;
import se.lyhord.access.OnBehalfOf;
import se.lyhord.access.People;
import se.lyhord.access.Role;
import se.lyhord.database.embedded.HomeDatabase;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** Calendars as a calendar program gets them, over HTTP. Days: see {@link DutifulStaff}. */
@IntegrationTest
@SpringBootTest(
        classes = {Lyhord.class, SettableClock.Configuration.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
class CalendarFeedTest {

    private static final String NOBODYS = "calendar/" + "A".repeat(43) + ".ics";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    HomeDatabase database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BeingReminded reminded;

    DutifulStaff staff;

    @BeforeEach
    void fourStaysAndTheirPeople() {
        SettableClock.set(LocalDate.parse("2022-08-15"));
        staff = DutifulStaff.withFourStays(database, transaction, people);
        staff.aPerson("fia", Role.HOME_MANAGER, "A");
        staff.aPerson("kim", Role.CONTACT_PERSON, "A");
        staff.answers("P1", "kim", null);
    }

    @Test
    void aManagersCalendarHasAWholeDayForEachDutyOverdueOnesToo() throws Exception {
        var events = events(calendarOf("fia"));
        assertThat(events)
                .extracting(CalendarFeedTest::day, event -> event.getSummary().getValue())
                .containsExactlyInAnyOrder(
                        tuple("2022-06-29", "Försenad: Upprätta en genomförandeplan"),
                        tuple("2022-07-15", "Försenad: Uppföljning av en genomförandeplan"),
                        tuple("2022-08-22", "Upprätta en genomförandeplan"),
                        tuple("2022-09-30", "Uppföljning av en genomförandeplan"));
        assertThat(events).allSatisfy(event -> {
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
            assertThat(event.getUrl().getValue()).isEqualTo("http://127.0.0.1:" + port + "/tasks");
            assertThat(event.getTransparency().isTransparent()).isTrue();
        });
    }

    @Test
    void aContactPersonsCalendarHasTheirOwnAlone() throws Exception {
        assertThat(events(calendarOf("kim"))).extracting(CalendarFeedTest::day).containsExactly("2022-08-22");
    }

    @Test
    void whatIsDueOnTheLastDayOfAMonthStandsOnIt() throws Exception {
        SettableClock.set(LocalDate.parse("2022-02-10"));
        staff.homes().aStay("A", "P5", "2021-08-20", null);
        staff.homes().aPlan("A", "P5", "2021-08-31");
        var path = calendarOf("fia");
        // six months from 31 August end with February, see PlansOfAHomeTest
        assertThat(get(path).body()).contains("DTSTART;VALUE=DATE:20220228");
        assertThat(events(path)).extracting(CalendarFeedTest::day).contains("2022-02-28");
    }

    @Test
    void whatIsDueInMoreThanAYearIsNotThereYet() throws Exception {
        staff.followUpWithin(18);
        // 18 months from 15 January and from 31 March 2022; a year from today is 15 August 2023
        assertThat(events(calendarOf("fia")))
                .extracting(CalendarFeedTest::day)
                .contains("2023-07-15")
                .doesNotContain("2023-09-30");
    }

    @Test
    void theRightsAreThoseOfTheMoment() throws Exception {
        var path = calendarOf("kim");
        staff.movesTo("kim", "B");
        assertThat(events(path)).isEmpty();
        staff.movesTo("kim", "A");
        assertThat(events(path)).hasSize(1);
    }

    @Test
    void anEventKeepsItsNameAndTwoOrdersAboutAStayAreOneEventOnTheEarlierDay() throws Exception {
        staff.anOrder("P3", "2022-08-10");
        staff.anOrder("P3", "2022-08-01");
        var path = calendarOf("fia");
        var first = names(events(path));
        // an order is met within 14 days
        assertThat(events(path))
                .filteredOn(event -> event.getSummary().getValue().contains("ordination"))
                .extracting(CalendarFeedTest::day)
                .containsExactly("2022-08-15");
        SettableClock.set(LocalDate.parse("2022-08-20"));
        assertThat(names(events(path))).isEqualTo(first).hasSize(5);
        assertThat(names(events(calendarOf("fia")))).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aCalendarTellsNeitherWhoNorWhereAndIsKeptNowhere() throws Exception {
        var answer = get(calendarOf("fia"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("A-P1", "A-P2", "A-P3", "A-P4", "Home A", "Home B", "Somebody", "fia")
                .doesNotContainPattern("\\bP[1-4]\\b");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store, private");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theSecretIsStoredNowhere() throws Exception {
        var path = calendarOf("fia");
        var secret = path.substring("calendar/".length(), path.length() - ".ics".length());
        assertThat(staff.allThatIsKept()).contains("fia").doesNotContain(secret);
    }

    @Test
    void allThatOpensNothingGetsOneAnswer() throws Exception {
        var expected = get(NOBODYS);
        assertThat(expected.statusCode()).isEqualTo(404);
        assertThat(expected.body()).isEmpty();
        assertThat(expected.headers().allValues("Cache-Control")).containsExactly("no-store, private");
        assertThat(expected.headers().allValues("Set-Cookie")).isEmpty();
        var opensNothing = new ArrayList<>(List.of("calendar/x.ics", "calendar/x", NOBODYS.replace(".ics", "")));
        opensNothing.add(revoked());
        opensNothing.add(replaced());
        opensNothing.add(calendarOf("fia").replace(".ics", ".ICS"));
        opensNothing.add(ofAClosedAccount());
        opensNothing.add(ofAMadeUpPersonOutsideTheDemo());
        opensNothing.add(ofSomebodyWithAnotherRole());
        for (var path : opensNothing) {
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEmpty();
            assertThat(headersOf(answer)).as(path).isEqualTo(headersOf(expected));
        }
    }

    private String revoked() {
        var path = calendarOf("kim");
        OnBehalfOf.call(people.find("kim").orElseThrow(), () -> {
            reminded.notByCalendar();
            return true;
        });
        return path;
    }

    private String replaced() {
        var path = calendarOf("kim");
        calendarOf("kim");
        return path;
    }

    private String ofAClosedAccount() {
        staff.aPerson("closed", Role.HOME_MANAGER, "A");
        var path = calendarOf("closed");
        staff.closed("closed");
        return path;
    }

    private String ofAMadeUpPersonOutsideTheDemo() {
        staff.aPerson("demo", Role.HOME_MANAGER, "A");
        var path = calendarOf("demo");
        staff.madeUp("demo");
        return path;
    }

    private String ofSomebodyWithAnotherRole() {
        staff.aPerson("lead", Role.HOME_MANAGER, "A");
        var path = calendarOf("lead");
        staff.aPerson("lead", Role.QUALITY_LEAD, "A");
        return path;
    }

    private String calendarOf(String username) {
        return OnBehalfOf.call(people.find(username).orElseThrow(), reminded::byCalendar)
                .path();
    }

    private List<VEvent> events(String path) throws Exception {
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendars = Biweekly.parse(get(path).body()).warnings(warnings).all();
        assertThat(calendars).hasSize(1);
        assertThat(warnings.getFirst()).isEmpty();
        return calendars.getFirst().getEvents();
    }

    private static String day(VEvent event) {
        var day = event.getDateStart().getValue().getRawComponents();
        return "%d-%02d-%02d".formatted(day.getYear(), day.getMonth(), day.getDate());
    }

    private static TreeSet<String> names(List<VEvent> events) {
        var names = new TreeSet<String>();
        events.forEach(event -> names.add(event.getUid().getValue()));
        return names;
    }

    private static TreeSet<String> headersOf(HttpResponse<String> answer) {
        var headers = new TreeSet<String>();
        answer.headers().map().forEach((name, values) -> headers.add(name + (name.equals("date") ? "" : values)));
        return headers;
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path));
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
