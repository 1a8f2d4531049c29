package se.lyhord.deviation;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.access.Role;

/** Tells what is on record, at one home or all that the person may see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.Names.CONTACT_PERSON, Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD
})
public class ReadingEntries {

    private final EntryList list;
    private final Entries entries;
    private final NodeScope scope;

    ReadingEntries(EntryList list, Entries entries, NodeScope scope) {
        this.list = list;
        this.entries = entries;
        this.scope = scope;
    }

    /**
     * How many there are.
     *
     * @throws se.lyhord.access.OutsideScope for a home that is not the person's to see
     */
    public EntryCounts counts(EntryChoice choice) {
        require(choice);
        return list.counts(choice);
    }

    /**
     * The first ones, in an order.
     *
     * @throws se.lyhord.access.OutsideScope for a home that is not the person's to see
     */
    public List<RecordedEntry> first(int most, EntryChoice choice, EntryOrder order) {
        require(choice);
        return list.first(most, choice, order);
    }

    /** One; empty where there is none such within the person's scope. */
    public Optional<RecordedEntry> find(EntryId id) {
        return entries.find(id);
    }

    private void require(EntryChoice choice) {
        if (choice.home() != null) {
            scope.require(choice.home());
        }
    }
}
