package se.lyhord.plan.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.lyhord.plan.EstablishedPlan;
import se.lyhord.plan.PlanStanding;

/** The list of plans as a file that Swedish Excel opens by itself: semicolons, with a byte order mark. */
final class PlanFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PlanFile() {}

    static DownloadHandler download(Supplier<List<PlanStanding>> standings, UnaryOperator<String> translation) {
        return DownloadHandler.fromInputStream(_ -> {
            var bytes = text(standings.get(), translation).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "plans.csv", "text/csv; charset=utf-8", bytes.length);
        });
    }

    static String text(List<PlanStanding> standings, UnaryOperator<String> translation) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    Stream.of("plan.client", "plan.state", "plan.due", "plan.last", "plan.established", "plan.started")
                            .map(translation)
                            .toList());
            standings.forEach(standing -> csv.writeRecord(row(standing, translation)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> row(PlanStanding standing, UnaryOperator<String> translation) {
        return List.of(
                harmless(standing.clientRef()),
                translation.apply("plan.state." + standing.state().key()),
                standing.dueOn().toString(),
                standing.established()
                        .map(EstablishedPlan::lastFollowUp)
                        .map(Objects::toString)
                        .orElse(""),
                standing.established()
                        .map(EstablishedPlan::establishedOn)
                        .map(Objects::toString)
                        .orElse(""),
                standing.startedOn().toString());
    }

    /** A reference that a spreadsheet would take for a formula becomes plain text. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
