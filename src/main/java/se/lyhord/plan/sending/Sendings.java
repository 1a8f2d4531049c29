package se.lyhord.plan.sending;

import java.time.Instant;
import java.util.List;
import se.lyhord.plan.PlacementId;

/** What has been sent and signed, within the scope of the transaction. */
public interface Sendings {

    /** The versions of a stay's plan, the newest first. */
    List<SentVersion> of(PlacementId stay);

    /** Adds a sending; one that is there already stays as it is. */
    void add(PlacementId stay, String home, Sending sending, String by, Instant at);

    /** Lets a sending count no more; false where there is none such that counts. */
    boolean strike(PlacementId stay, SendingId sending, SentVersion.Struck struck);

    /** Adds a signature; false where the same signer has signed that version. */
    boolean add(PlacementId stay, String home, Signing signing, String by, Instant at);
}
