package se.lyhord.indicator;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import se.lyhord.organisation.Quarter;

/** Puts the files of a reference case into the tables as they are, without the import and its checks. */
final class CaseFiles {

    private static final List<String> QUESTIONS =
            List.of("T1", "T2", "T3", "T4", "S1", "S2", "S3", "S4", "D1", "D2", "D3", "D4");
    private static final List<String> AGE_BANDS = List.of("12-13", "14-15", "16-17", "18-20");

    private final String folder;
    private final JdbcTemplate jdbc;

    CaseFiles(String name, JdbcTemplate jdbc) {
        this.folder = "/cases/" + name + "/";
        this.jdbc = jdbc;
    }

    static List<NamedCsvRecord> rows(String file) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(CaseFiles.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void load() {
        load("organisation.csv", "organisation.node", row -> new @Nullable Object[] {
            row.getField("code"),
            row.getField("name"),
            row.getField("kind"),
            text(row, "parent_code"),
            text(row, "profile"),
            day(row, "valid_from"),
            day(row, "valid_to")
        });
        load("placements.csv", "placement.placement", row -> new @Nullable Object[] {
            row.getField("placement_id"), row.getField("unit_code"), row.getField("client_ref"),
            Integer.valueOf(row.getField("birth_year")), row.getField("gender"), day(row, "started_on"),
            day(row, "ended_on"), text(row, "legal_basis"), text(row, "municipality_code")
        });
        loadPlans();
        load("rounds.csv", "survey.round", row -> new @Nullable Object[] {
            row.getField("unit_code"), row.getField("quarter"), Integer.valueOf(row.getField("invited"))
        });
        loadResponses();
    }

    private void loadPlans() {
        for (var row : rows(folder + "plans.csv")) {
            jdbc.update(
                    """
                    insert into plan.plan
                    select ?, placement_id, unit_code, ?, ?, ?, ? from placement.placement where placement_id = ?""",
                    row.getField("plan_id"),
                    day(row, "established_on"),
                    yes(row, "client_participated"),
                    yes(row, "client_views_recorded"),
                    day(row, "sent_to_municipality_on"),
                    row.getField("placement_id"));
        }
        for (var row : rows(folder + "followups.csv")) {
            jdbc.update(
                    "insert into plan.follow_up select ?, plan_id, unit_code, ?, ? from plan.plan where plan_id = ?",
                    row.getField("followup_id"),
                    day(row, "held_on"),
                    yes(row, "plan_revised"),
                    row.getField("plan_id"));
        }
    }

    private void loadResponses() {
        var quarters = rows(folder + "responses.csv").stream()
                .map(CaseFiles::submittedIn)
                .collect(Collectors.toSet());
        quarters.forEach(quarter -> jdbc.query("select survey.make_room_for(?)", _ -> {}, quarter));
        load("responses.csv", "survey.response", row -> new @Nullable Object[] {
            submittedIn(row),
            row.getField("unit_code"),
            row.getField("template"),
            Integer.valueOf(row.getField("template_version")),
            answers(row),
            row.getField("response_id").getBytes(StandardCharsets.UTF_8)
        });
    }

    private interface Values {
        @Nullable
        Object[] of(NamedCsvRecord row);
    }

    private void load(String file, String table, Values values) {
        var rows = rows(folder + file).stream().map(values::of).toList();
        var marks = rows.getFirst().length;
        jdbc.batchUpdate("insert into " + table + " values (" + "?, ".repeat(marks - 1) + "?)", rows);
    }

    private static String submittedIn(NamedCsvRecord row) {
        return Quarter.of(LocalDate.parse(row.getField("submitted_on"))).toString();
    }

    private static byte[] answers(NamedCsvRecord row) {
        var answers = new byte[QUESTIONS.size() + 2];
        for (var i = 0; i < QUESTIONS.size(); i++) {
            answers[i] = switch (row.getField(QUESTIONS.get(i))) {
                case "" -> 0;
                case "vet_ej" -> 9;
                case String answer -> Byte.parseByte(answer);
            };
        }
        answers[12] = (byte) (List.of("K", "M", "X").indexOf(row.getField("gender")) + 1);
        answers[13] = (byte) (AGE_BANDS.indexOf(row.getField("age_band")) + 1);
        return answers;
    }

    private static @Nullable String text(NamedCsvRecord row, String field) {
        return row.getField(field).isEmpty() ? null : row.getField(field);
    }

    private static @Nullable LocalDate day(NamedCsvRecord row, String field) {
        return row.getField(field).isEmpty() ? null : LocalDate.parse(row.getField(field));
    }

    private static boolean yes(NamedCsvRecord row, String field) {
        return row.getField(field).equals("ja");
    }
}
