package se.lyhord.plan.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.lyhord.plan.EstablishedPlan;
import se.lyhord.plan.PlanStanding;
import se.lyhord.shell.SpreadsheetFile;

/** The list of plans as a {@link SpreadsheetFile} that is written row by row, as the database gives them. */
final class PlanFile implements DownloadHandler {

    private static final List<String> COLUMNS = List.of(
            "plan.client", "plan.home", "plan.state", "plan.due", "plan.last", "plan.established", "plan.started");

    private final transient Supplier<Rows> rows;
    private final transient UnaryOperator<String> translation;

    /** Gives every row to a reader. */
    interface Rows {
        void each(Consumer<PlanStanding> reader);
    }

    /** Takes what tells which rows are asked for when the file is fetched. */
    PlanFile(Supplier<Rows> rows, UnaryOperator<String> translation) {
        this.rows = rows;
        this.translation = translation;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("plans.csv");
        event.setContentType("text/csv; charset=utf-8");
        try (var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            write(asked(event.getSession()), writer);
        }
    }

    /** What is asked for stands in the page, which other requests may be changing. */
    private Rows asked(VaadinSession session) {
        session.lock();
        try {
            return rows.get();
        } finally {
            session.unlock();
        }
    }

    void write(Rows asked, Writer writer) throws IOException {
        SpreadsheetFile.write(writer, reader -> {
            reader.accept(COLUMNS.stream().map(translation).toList());
            asked.each(standing -> reader.accept(row(standing)));
        });
    }

    private List<String> row(PlanStanding standing) {
        return List.of(
                standing.clientRef(),
                standing.homeName(),
                translation.apply("plan.state." + standing.state().key()),
                standing.dueOn().toString(),
                text(standing.established().map(EstablishedPlan::lastFollowUp)),
                text(standing.established().map(EstablishedPlan::establishedOn)),
                standing.startedOn().toString());
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
