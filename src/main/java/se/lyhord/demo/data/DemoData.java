package se.lyhord.demo.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The demo set: seven import files about an organisation that does not exist. */
public final class DemoData {

    private static final long SEED = 20_260_101L;

    private DemoData() {}

    /**
     * Writes organisation.csv, placements.csv, plans.csv, followups.csv, rounds.csv, responses.csv and deviations.csv in
     * UTF-8.
     * The same day gives the same bytes; no row is dated after it.
     *
     * @param folder is made if it is missing; files of the same names are replaced
     * @param today the day on which the demo is looked at: plans fall due around it
     * @throws IOException if a file can't be written
     */
    public static void writeTo(Path folder, LocalDate today) throws IOException {
        var period = new DemoPeriod(today);
        var organisation = new Organisation(period);
        var stays = new Moving(period, organisation, SEED).stays();
        var plans = new Planning(period, SEED).plans(stays);
        var followUps = new FollowingUp(period, SEED).followUps(plans);
        var survey = new Surveying(period, organisation, stays, SEED);

        Files.createDirectories(folder);
        write(folder.resolve("organisation.csv"), Place.HEADER, organisation.places());
        write(folder.resolve("placements.csv"), Stay.HEADER, stays);
        write(folder.resolve("plans.csv"), Plan.HEADER, plans);
        write(folder.resolve("followups.csv"), FollowUp.HEADER, followUps);
        write(folder.resolve("rounds.csv"), Round.HEADER, survey.rounds());
        write(folder.resolve("responses.csv"), Response.HEADER, survey.responses());
        write(folder.resolve("deviations.csv"), OnRecord.HEADER, new Deviating(period, organisation, SEED).onRecord());
    }

    private static void write(Path file, String header, List<? extends Row> rows) throws IOException {
        var lines = Stream.concat(Stream.of(header), rows.stream().map(Row::line));
        Files.writeString(file, String.join("\n", lines.toList()) + "\n");
    }
}
