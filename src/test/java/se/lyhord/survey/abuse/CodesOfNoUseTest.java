package se.lyhord.survey.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.lyhord.survey.ASurveyedHome;
import se.lyhord.survey.abuse.ATablet.Reply;

/**
 * Abuse case 10: whether a code never was, is used, or came too late, nobody learns from what comes back. That the time
 * tells nothing either is shown by its cause: the server asks the database the same for each. Times are only printed.
 */
@OverHttp
class CodesOfNoUseTest {

    private static final int TRIALS = 60;

    @Autowired
    ASurvey survey;

    ATablet tablet;
    Map<String, String> codes;

    /** A way to present a code. */
    private interface Presenting {
        Reply present(String code) throws Exception;
    }

    @BeforeEach
    void oneCodeOfEachKind() throws Exception {
        var homes = survey.anew();
        tablet = survey.tablet();
        codes = new LinkedHashMap<>();
        codes.put("unknown", "7K3M-X9PA-2WQE");
        codes.put("used", submitted(homes.anOpenRoundAndACode("A")));
        closeB(homes);
    }

    private void closeB(ASurveyedHome homes) throws Exception {
        var three = survey.codes(homes, "B", 3);
        codes.put("used in a closed round", submitted(three.get(0)));
        tablet.answer(three.get(1), "T1", 3, 1);
        codes.put("begun in a closed round", three.get(1));
        codes.put("withdrawn before its first answer", three.get(2));
        homes.close("B");
    }

    private String submitted(String code) throws Exception {
        tablet.answer(code, "T1", 3, 1);
        assertThat(tablet.submit(code, 2).isHandedIn()).isTrue();
        return code;
    }

    @Test
    void statusBodyAndHeadersAreTheSame() throws Exception {
        for (var round = 0; round < 2; round++) {
            var replies = new HashSet<Reply>();
            for (var way : ways()) {
                for (var code : codes.values()) {
                    replies.add(way.present(code));
                }
            }
            assertThat(replies).hasSize(1).allMatch(Reply::isOfNoUse);
            exhaustTheAllowance();
        }
    }

    @Test
    void theDatabaseIsAskedTheSame() throws Exception {
        try (var log = new StatementLog(survey.administrator(), survey.home())) {
            for (var way : ways()) {
                var statements = new HashSet<List<String>>();
                for (var code : codes.values()) {
                    var before = log.text();
                    way.present(code);
                    statements.add(StatementLog.statements(log.text().substring(before.length())));
                }
                assertThat(statements).hasSize(1).doesNotContain(List.of());
            }
        }
    }

    @Test
    void timesArePrinted() throws Exception {
        exhaustTheAllowance();
        var times = new HashMap<String, List<Long>>();
        for (var trial = 0; trial < TRIALS; trial++) {
            for (var kind : codes.entrySet()) {
                var start = System.nanoTime();
                tablet.open(kind.getValue());
                times.computeIfAbsent(kind.getKey(), _ -> new ArrayList<>()).add(System.nanoTime() - start);
            }
        }
        times.forEach((kind, taken) -> System.out.printf(
                "a code that is %s: median %d µs%n",
                kind, taken.stream().sorted().toList().get(TRIALS / 2) / 1000));
        assertThat(times).hasSameSizeAs(codes);
    }

    private List<Presenting> ways() {
        return List.of(tablet::open, code -> tablet.answer(code, "T1", 1, 9), code -> tablet.submit(code, 9));
    }

    private void exhaustTheAllowance() throws Exception {
        while (tablet.open("7K3M-X9PA-2WQE").status() != 429) {
            Thread.onSpinWait();
        }
    }
}
