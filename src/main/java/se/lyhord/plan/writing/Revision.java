package se.lyhord.plan.writing;

/**
 * Why a plan was taken up again.
 *
 * @param reason what made it necessary
 * @param agreedWith who agreed, by role or relation
 */
public record Revision(String reason, String agreedWith) {

    public Revision {
        if (reason.isBlank() || agreedWith.isBlank()) {
            throw new IllegalArgumentException("A revision has a reason, and somebody who agreed");
        }
    }
}
