package se.lyhord.survey.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import se.lyhord.access.Role;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.testing.ActingAs;
import se.lyhord.testing.IntegrationTest;
import se.lyhord.testing.SettableClock;

/** What goes over the wire: the same bytes for every code of no use, and nothing for whom it is not meant. */
@IntegrationTest
class TabletControllerTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SurveyRounds rounds;

    ASurveyedHome homes;
    MockMvc mvc;
    String code;
    static int day = 1;

    @BeforeEach
    void anOpenRound() {
        // A later day for each test: the allowance of failing codes is full again.
        SettableClock.set(java.time.LocalDate.of(2022, 9, day++));
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
        homes = ASurveyedHome.empty(jdbc, transaction, rounds);
        code = homes.anOpenRoundAndACode("A");
    }

    @Test
    void aTapIsAnsweredWithAllAnswersAndTheRunOfTheServer() throws Exception {
        var response = post("answer", body(code, "T1", 3, 1));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString())
                .contains("\"result\":\"done\"")
                .contains("\"answers\":[3,8,8,8,8,8,8,8,8,8,8,8,8,8]")
                .contains("\"session\":false")
                .doesNotContain(code);
        assertThat(post("submit", body(code, "", 0, 2)).getContentAsString()).contains("\"result\":\"handed-in\"");
    }

    @Test
    void anUnknownAUsedAndAClosedCodeGetTheSameStatusAndBody() throws Exception {
        var used = homes.aCode("A");
        post("submit", body(used, "", 0, 1));
        var closed = homes.anOpenRoundAndACode("B");
        homes.close("B");
        var answers = new HashSet<String>();
        for (var path : new String[] {"open", "answer", "submit"}) {
            for (var other : new String[] {used, closed, "7K3M-X9PA-2WQE", "no code"}) {
                var response = post(path, body(other, "T1", 1, 9));
                answers.add(response.getStatus() + response.getContentAsString() + response.getHeaderNames());
            }
        }
        assertThat(answers).hasSize(1).allMatch(answer -> answer.startsWith("404"));
    }

    /** Abuse case 9: whoever tries codes at full rate gets 429, an honest tablet is served all the while. */
    @Test
    void codesThatFailAreSlowedDownAndOneThatOpensIsNot() throws Exception {
        var statuses = new HashSet<Integer>();
        for (var i = 0; i < 2 * FailingCodes.AT_ONCE; i++) {
            statuses.add(post("open", body("7K3M-X9PA-2WQE", "", 0, 1)).getStatus());
        }
        assertThat(statuses).containsExactlyInAnyOrder(404, 429);
        assertThat(post("open", body("7K3M-X9PA-2WQE", "", 0, 1)).getStatus()).isEqualTo(429);
        assertThat(post("open", body(code, "", 0, 1)).getStatus()).isEqualTo(200);
    }

    @Test
    void aRequestWithoutTheHeaderOrWithALongBodyIsTurnedAway() throws Exception {
        var bare = MockMvcRequestBuilders.post("/survey/api/open")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body(code, "", 0, 1));
        assertThat(mvc.perform(bare).andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(post("open", body(code, "x".repeat(9000), 0, 1)).getStatus()).isEqualTo(413);
    }

    /** Abuse case 34: a staff session can't hold a survey. */
    @Test
    void aBrowserInWhichStaffAreSignedInIsTurnedAway() throws Exception {
        var session = new MockHttpSession();
        try (var _ = ActingAs.a(Role.HOME_MANAGER, "A")) {
            session.setAttribute(
                    HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                    SecurityContextHolder.getContext());
            var request = MockMvcRequestBuilders.post("/survey/api/open")
                    .session(session)
                    .header("X-Lyhord", "tablet")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(body(code, "", 0, 1));
            assertThat(mvc.perform(request).andReturn().getResponse().getStatus())
                    .isEqualTo(403);
        }
    }

    private MockHttpServletResponse post(String path, String body) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/survey/api/" + path)
                        .header("X-Lyhord", "tablet")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private static String body(String code, String question, int value, int tap) {
        return "{\"code\":\"%s\",\"question\":\"%s\",\"value\":%d,\"key\":\"%s-%d\"}"
                .formatted(code, question, value, ASurveyedHome.PAGE, tap);
    }
}
