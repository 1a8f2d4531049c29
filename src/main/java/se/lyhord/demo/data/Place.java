package se.lyhord.demo.data;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of organisation.csv: one place in the tree, both days included. */
record Place(
        String code,
        String name,
        String kind,
        @Nullable String parent,
        @Nullable Profile profile,
        LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements Row {

    static final String HEADER = "code,name,kind,parent_code,profile,valid_from,valid_to";

    @Override
    public String line() {
        return Row.of(code, name, kind, parent, profile, validFrom, validTo);
    }
}
