package se.lyhord.indicator;

import java.util.List;
import java.util.Optional;
import se.lyhord.organisation.Quarter;

/** The records that indicators count, read with the rights of those who may only read. */
public interface Records {

    /** Counts homes of a quarter. The definitions' places in the list are the indicators' places in the tally. */
    Tally count(List<Definition> definitions, Quarter quarter, Homes homes);

    /** The first quarter that has a record for any of the definitions. */
    Optional<Quarter> first(List<Definition> definitions);

    /**
     * Why the database would not run a definition; empty if it would.
     *
     * @throws org.springframework.dao.DataAccessException where the database could not be asked
     */
    Optional<RefusedDefinition> refusal(Definition definition);
}
