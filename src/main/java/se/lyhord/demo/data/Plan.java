package se.lyhord.demo.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of plans.csv. */
record Plan(
        String id,
        Stay stay,
        LocalDate establishedOn,
        boolean clientParticipated,
        boolean viewsRecorded,
        @Nullable LocalDate sentOn)
        implements Row {

    static final String HEADER =
            "plan_id,placement_id,established_on,client_participated,client_views_recorded,sent_to_municipality_on";

    @Override
    public String line() {
        return Row.of(id, stay.id(), establishedOn, Row.yesNo(clientParticipated), Row.yesNo(viewsRecorded), sentOn);
    }
}
