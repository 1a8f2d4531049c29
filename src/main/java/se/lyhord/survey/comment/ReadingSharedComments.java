package se.lyhord.survey.comment;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.Role;

/** Managers read what young people of their homes wrote, once a reader has been through all of it. */
@Service
@Transactional
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
public class ReadingSharedComments {

    private final SharedComments comments;

    ReadingSharedComments(SharedComments comments) {
        this.comments = comments;
    }

    /**
     * One comment.
     *
     * @param key by which a reader can take it away
     */
    public record Shown(UUID key, SharedComment comment) {}

    /** Those of the person's nodes. */
    @Transactional(readOnly = true)
    public List<Shown> all() {
        return comments.all().stream()
                .map(row -> new Shown(row.key(), row.readBack()))
                .toList();
    }

    /** A reader takes one away for good, where a trace of somebody was overlooked. */
    @RolesAllowed(Role.Names.QUALITY_LEAD)
    public boolean takeAway(UUID key) {
        return comments.takeAway(key);
    }
}
