package se.lyhord.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The seven files of one day, read back as text and known by their columns alone. */
record ADemo(
        LocalDate today,
        List<Map<String, String>> organisation,
        List<Map<String, String>> placements,
        List<Map<String, String>> plans,
        List<Map<String, String>> followUps,
        List<Map<String, String>> rounds,
        List<Map<String, String>> responses,
        List<Map<String, String>> deviations) {

    /** An ordinary day, the borders of a quarter and of a year, a leap day, and the end of a long month. */
    static Stream<ADemo> onManyDays() {
        return Stream.of(
                        "2026-11-23",
                        "2026-10-01",
                        "2026-09-30",
                        "2027-01-01",
                        "2026-12-31",
                        "2028-02-29",
                        "2027-08-31",
                        "2027-05-15")
                .map(LocalDate::parse)
                .map(ADemo::on);
    }

    static ADemo on(LocalDate today) {
        try {
            var folder = Files.createTempDirectory("demo");
            DemoData.writeTo(folder, today);
            var demo = new ADemo(
                    today,
                    read(folder, "organisation.csv", "code,name,kind,parent_code,profile,valid_from,valid_to"),
                    read(
                            folder,
                            "placements.csv",
                            "placement_id,unit_code,client_ref,birth_year,gender,started_on,ended_on,legal_basis,"
                                    + "municipality_code,birth_day"),
                    read(
                            folder,
                            "plans.csv",
                            "plan_id,placement_id,established_on,client_participated,client_views_recorded,"
                                    + "sent_to_municipality_on"),
                    read(folder, "followups.csv", "followup_id,plan_id,held_on,plan_revised"),
                    read(folder, "rounds.csv", "unit_code,quarter,invited"),
                    read(
                            folder,
                            "responses.csv",
                            "response_id,template,template_version,unit_code,submitted_on,age_band,gender,"
                                    + "T1,T2,T3,T4,S1,S2,S3,S4,D1,D2,D3,D4"),
                    read(
                            folder,
                            "deviations.csv",
                            "deviation_id,kind,unit_code,occurred_on,category,severity,reported_on,inspector,remarks,"
                                    + "closed_on"));
            Files.delete(folder);
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The headers are those of the import files' definition. */
    private static List<Map<String, String>> read(Path folder, String name, String header) throws IOException {
        var file = folder.resolve(name);
        var lines = Files.readAllLines(file);
        Files.delete(file);
        assertThat(lines.getFirst()).isEqualTo(header);
        var columns = header.split(",", -1);
        return lines.stream().skip(1).map(line -> row(columns, line)).toList();
    }

    private static Map<String, String> row(String[] columns, String line) {
        var values = line.split(",", -1);
        assertThat(values).as(line).hasSameSizeAs(columns);
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], values[i]);
        }
        return row;
    }

    static Map<String, Map<String, String>> byKey(List<Map<String, String>> rows, String key) {
        return rows.stream().collect(Collectors.toMap(row -> text(row, key), Function.identity()));
    }

    static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "no such column");
    }

    static LocalDate day(Map<String, String> row, String column) {
        return LocalDate.parse(text(row, column));
    }

    /** The day, or the end of time where the column is empty. */
    static LocalDate dayOrOpen(Map<String, String> row, String column) {
        return text(row, column).isEmpty() ? LocalDate.MAX : day(row, column);
    }

    static boolean ongoing(Map<String, String> placement, LocalDate day) {
        return !day(placement, "started_on").isAfter(day)
                && !dayOrOpen(placement, "ended_on").isBefore(day);
    }

    boolean unitIsValid(String code, LocalDate from, LocalDate to) {
        return organisation.stream()
                .filter(row ->
                        text(row, "code").equals(code) && text(row, "kind").equals("unit"))
                .anyMatch(row -> !day(row, "valid_from").isAfter(to)
                        && !dayOrOpen(row, "valid_to").isBefore(from));
    }

    @Override
    public String toString() {
        return today.toString();
    }
}
