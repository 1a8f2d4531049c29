package se.lyhord.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lyhord.plan.EstablishedPlan;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.PlanId;
import se.lyhord.plan.PlanStanding;
import se.lyhord.plan.PlanState;

/** The form of the file: RFC 4180 with semicolons; here each text stands for itself. */
class PlanFileTest {

    private static final String TITLES =
            "\uFEFFplan.client;plan.home;plan.state;plan.due;plan.last;plan.established;plan.started\r\n";

    @Test
    void aRowHasAllThatTheListShows() throws IOException {
        var followed = new EstablishedPlan(
                new PlanId("P1"), LocalDate.of(2022, 1, 10), LocalDate.of(2022, 6, 1), LocalDate.of(2022, 12, 1));
        assertThat(file(aStanding("A-P1", followed), aStanding("A-P2", null)))
                .isEqualTo(TITLES
                        + "A-P1;Home A;plan.state.on-time;2022-12-01;2022-06-01;2022-01-10;2022-01-01\r\n"
                        + "A-P2;Home A;plan.state.on-time;2022-01-29;;;2022-01-01\r\n");
    }

    @Test
    void aReferenceThatASpreadsheetWouldComputeIsText() throws IOException {
        assertThat(file(aStanding("=1+1", null))).contains("\n'=1+1;");
    }

    private static String file(PlanStanding... standings) throws IOException {
        var text = new StringWriter();
        PlanFile.Rows rows = reader -> List.of(standings).forEach(reader);
        new PlanFile(() -> rows, key -> key).write(rows, text);
        return text.toString();
    }

    private static PlanStanding aStanding(String client, @Nullable EstablishedPlan plan) {
        return new PlanStanding(
                LocalDate.of(2022, 8, 15),
                new PlacementId(client),
                "A",
                "Home A",
                client,
                LocalDate.of(2022, 1, 1),
                null,
                LocalDate.of(2022, 1, 29),
                plan,
                PlanState.ON_TIME);
    }
}
