package se.lyhord.survey.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import se.lyhord.access.Role;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.Tablets;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** What binding looks like on the wire: a cookie that no script reads, and one answer to every code of no use. */
@IntegrationTest
class BindingControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    @Autowired
    Tablets tablets;

    @Autowired
    TabletBinding binding;

    @Autowired
    FailingCodes failingCodes;

    ASurveyedHome homes;
    MockMvc mvc;
    static int day = 1;

    @BeforeEach
    void twoHomes() {
        // A later day for each test: the allowance of failing codes is full again.
        SettableClock.set(LocalDate.of(2022, 10, day++));
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        homes.run("delete from survey.tablet");
    }

    /** Other tests may use an earlier day: the allowance counts from a day before them all. */
    @AfterEach
    void theAllowanceIsLeftAsItWas() {
        SettableClock.set(LocalDate.of(2022, 1, 1));
        failingCodes.mayBeAnswered();
    }

    @Test
    void aBoundTabletGetsACookieThatNoScriptReadsAndThatProvesItsHome() throws Exception {
        var response = bind(aCode());
        assertThat(response.getContentAsString()).isEqualTo("{\"result\":\"bound\",\"home\":\"Home A\"}");
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith(TabletBinding.OVER_HTTP + "=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=34560000")
                .doesNotContain("Secure");
        var request = new MockHttpServletRequest();
        request.setCookies(response.getCookies());
        assertThat(binding.home(request)).contains("A");
        assertThat(binding.homeName(request)).contains("Home A");
        assertThat(binding.home(new MockHttpServletRequest())).isEmpty();
    }

    @Test
    void overHttpsTheCookieIsOfThisHostAndOfHttpsAlone() throws Exception {
        var response = perform(request(aCode()).header("Origin", "https://enkat.example.se"));
        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-lyhord-tablet=")
                .contains("Secure", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void loadingTheSurveyKeepsABoundTabletBoundAndGivesOthersNothing() throws Exception {
        var bound = new MockHttpServletRequest();
        bound.setCookies(bind(aCode()).getCookies());
        var answer = new MockHttpServletResponse();
        binding.renew(bound, answer);
        assertThat(answer.getHeader("Set-Cookie")).contains("Max-Age=34560000");
        var other = new MockHttpServletRequest();
        other.setCookies(new Cookie(TabletBinding.OVER_HTTP, "A".repeat(43)));
        var nothing = new MockHttpServletResponse();
        binding.renew(other, nothing);
        assertThat(nothing.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void codesOfNoUseGetOneAnswerAndAreSlowedDownTogetherWithTheSurveys() throws Exception {
        var used = aCode();
        bind(used);
        var answers = new HashSet<String>();
        for (var code : new String[] {used, homes.anOpenRoundAndACode("A"), "7K3M-X9PA-2WQE", "no code", ""}) {
            var response = bind(code);
            answers.add(response.getStatus() + response.getContentAsString() + response.getHeaderNames());
        }
        assertThat(answers).hasSize(1).allMatch(answer -> answer.startsWith("404{\"result\":\"no-use\""));
        for (var i = 0; i < FailingCodes.AT_ONCE; i++) {
            bind("7K3M-X9PA-2WQE");
        }
        assertThat(bind("7K3M-X9PA-2WQE").getStatus()).isEqualTo(429);
        assertThat(bind(aCode()).getStatus()).isEqualTo(200);
    }

    /** Abuse case 10 holds here too: a code of another home is told what a code of nobody's is told. */
    @Test
    void aBoundTabletTakesNoCodesOfAnotherHome() throws Exception {
        var cookies = bind(aCode()).getCookies();
        var own = homes.anOpenRoundAndACode("A");
        var others = homes.anOpenRoundAndACode("B");
        for (var path : new String[] {"open", "answer", "submit"}) {
            var refused = perform(tap(path, others).cookie(cookies));
            var unknown = perform(tap(path, "7K3M-X9PA-2WQE").cookie(cookies));
            assertThat(refused.getStatus()).isEqualTo(404).isEqualTo(unknown.getStatus());
            assertThat(refused.getContentAsString()).isEqualTo(unknown.getContentAsString());
            assertThat(perform(tap(path, own).cookie(cookies)).getStatus()).isEqualTo(200);
        }
        assertThat(perform(tap("open", others)).getStatus()).isEqualTo(200);
    }

    @Test
    void aWithdrawnTabletTakesCodesOfAnyHomeLikeOneOfNobodys() throws Exception {
        var cookies = bind(aCode()).getCookies();
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            tablets.withdraw("A", tablets.of("A").getFirst().tablet().id());
        }
        assertThat(perform(tap("open", homes.anOpenRoundAndACode("B")).cookie(cookies))
                        .getStatus())
                .isEqualTo(200);
    }

    /** What is stored of an answer is the same, byte by byte in kind and number, whatever tablet it came from. */
    @Test
    void nothingOfTheTabletIsStoredWithAnAnswer() throws Exception {
        var cookies = bind(aCode()).getCookies();
        perform(tap("answer", homes.anOpenRoundAndACode("A")).cookie(cookies));
        var tablet = homes.rows("select * from survey.tablet").getFirst();
        var sealed = homes.rows("select * from survey.sealed where state = 'begun'");
        assertThat(sealed).hasSize(1);
        assertThat(sealed.getFirst().keySet()).noneMatch(column -> column.contains("tablet"));
        assertThat(sealed.getFirst().values()).doesNotContain(tablet.get("id"), tablet.get("token_hash"));
    }

    @Test
    void aBrowserInWhichStaffAreSignedInIsNotBound() throws Exception {
        var code = aCode();
        var session = new MockHttpSession();
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    SecurityContextHolder.getContext());
            assertThat(perform(request(code).session(session)).getStatus()).isEqualTo(403);
        }
        assertThat(bind(code).getStatus()).isEqualTo(200);
    }

    @Test
    void whatMakesNoSenseIsToldSo() throws Exception {
        var broken = MockMvcRequestBuilders.post("/survey/api/bind")
                .header("X-Lyhord", "tablet")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{");
        assertThat(perform(broken).getStatus()).isEqualTo(400);
    }

    private String aCode() {
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            return tablets.add("A", "Living room").written();
        }
    }

    private MockHttpServletResponse bind(String code) throws Exception {
        return perform(request(code));
    }

    private static MockHttpServletRequestBuilder tap(String path, String code) {
        return MockMvcRequestBuilders.post("/survey/api/" + path)
                .header("X-Lyhord", "tablet")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"code\":\"%s\",\"question\":\"T1\",\"value\":3,\"key\":\"%s-1\"}"
                        .formatted(code, ASurveyedHome.PAGE));
    }

    private static MockHttpServletRequestBuilder request(String code) {
        return MockMvcRequestBuilders.post("/survey/api/bind")
                .header("X-Lyhord", "tablet")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"code\":\"" + code + "\"}");
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
