package se.lyhord.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The notices of homes, within the scope of the transaction. */
public interface Notices {

    /** Of one home, the latest quarter first. */
    List<HomeNotice> of(String home);

    Optional<HomeNotice> find(NoticeId id);

    /** Keeps a notice of version 1, or in the place of its version before; false where that is not there. */
    boolean keep(HomeNotice notice, String changedBy, Instant changedAt);

    /** What a home has published, the latest first; read without any scope. */
    List<HomeNotice> publishedAt(String home);
}
