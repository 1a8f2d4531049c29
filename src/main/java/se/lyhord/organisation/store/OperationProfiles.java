package se.lyhord.organisation.store;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Puts the operation profiles of {@code operation-profiles.yaml} into the database at each start. */
@Component
class OperationProfiles {

    private final JdbcClient jdbc;

    OperationProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String profile, LocalDate validFrom, Map<String, Object> deadlines) {}

    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void load() throws IOException {
        var rows = read();
        for (var row : rows) {
            jdbc.sql("""
                            insert into organisation.operation_profile
                                (profile, valid_from, valid_to, establish_within_days, follow_up_times,
                                 follow_up_within_months, send_within_days, send_every_months, update_within_days,
                                 signature)
                            values (:profile, :valid_from, :valid_to, :establish_within_days, :follow_up_times,
                                    :follow_up_within_months, :send_within_days, :send_every_months,
                                    :update_within_days, :signature)
                            on conflict (profile, valid_from) do update
                            set (valid_to, establish_within_days, follow_up_times, follow_up_within_months,
                                 send_within_days, send_every_months, update_within_days, signature)
                              = (excluded.valid_to, excluded.establish_within_days, excluded.follow_up_times,
                                 excluded.follow_up_within_months, excluded.send_within_days,
                                 excluded.send_every_months, excluded.update_within_days, excluded.signature)""")
                    .params(row.deadlines())
                    .param("profile", row.profile())
                    .param("valid_from", row.validFrom())
                    .param("valid_to", dayBeforeTheNext(row, rows))
                    .update();
        }
    }

    private static @Nullable LocalDate dayBeforeTheNext(Row row, List<Row> all) {
        return all.stream()
                .filter(other -> other.profile().equals(row.profile())
                        && other.validFrom().isAfter(row.validFrom()))
                .map(Row::validFrom)
                .min(Comparator.naturalOrder())
                .map(day -> day.minusDays(1))
                .orElse(null);
    }

    private static List<Row> read() throws IOException {
        try (var file = new ClassPathResource("operation-profiles.yaml").getInputStream()) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return rows.stream().map(OperationProfiles::row).toList();
        }
    }

    private static Row row(Map<String, Object> fields) {
        var from = (Date) Objects.requireNonNull(fields.get("valid_from"));
        var deadlines = new HashMap<>(fields);
        deadlines.remove("profile");
        deadlines.remove("valid_from");
        return new Row(
                (String) Objects.requireNonNull(fields.get("profile")),
                from.toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
                deadlines);
    }
}
