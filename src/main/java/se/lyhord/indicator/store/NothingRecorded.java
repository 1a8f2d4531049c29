package se.lyhord.indicator.store;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.indicator.Period;
import se.lyhord.indicator.explanation.Provenance;
import se.lyhord.indicator.explanation.Provenances;

/** As long as runs are not recorded. */
@Component
class NothingRecorded implements Provenances {

    @Override
    public Optional<Provenance> of(Period period) {
        return Optional.empty();
    }
}
