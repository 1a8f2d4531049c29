package se.lyhord.demo.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lyhord.deviation.Category;
import se.lyhord.deviation.Inspector;
import se.lyhord.deviation.Severity;

/** A row of deviations.csv: a deviation, or an inspection. */
record OnRecord(
        String id,
        Home home,
        LocalDate day,
        @Nullable Category category,
        @Nullable Severity severity,
        @Nullable LocalDate reportedOn,
        @Nullable Inspector inspector,
        @Nullable Integer remarks,
        @Nullable LocalDate closedOn)
        implements Row {

    static final String HEADER =
            "deviation_id,kind,unit_code,occurred_on,category,severity,reported_on,inspector,remarks,closed_on";

    static OnRecord deviation(
            String id,
            Home home,
            LocalDate day,
            Category category,
            Severity severity,
            @Nullable LocalDate reportedOn,
            @Nullable LocalDate closedOn) {
        return new OnRecord(id, home, day, category, severity, reportedOn, null, null, closedOn);
    }

    static OnRecord inspection(
            String id, Home home, LocalDate day, Inspector inspector, int remarks, @Nullable LocalDate settledOn) {
        return new OnRecord(id, home, day, null, null, null, inspector, remarks, settledOn);
    }

    @Override
    public String line() {
        return Row.of(
                id,
                category == null ? "tillsyn" : "avvikelse",
                home.code(),
                day,
                category == null ? null : category.word(),
                severity == null ? null : severity.word(),
                reportedOn,
                inspector == null ? null : inspector.word(),
                remarks,
                closedOn);
    }
}
