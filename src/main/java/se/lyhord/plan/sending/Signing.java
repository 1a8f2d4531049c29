package se.lyhord.plan.sending;

import java.time.LocalDate;

/**
 * Somebody signed a version of a plan, on paper or in another system.
 *
 * @param signer who, by role or relation
 */
public record Signing(int version, String signer, LocalDate signedOn) {

    public Signing {
        if (signer.isBlank()) {
            throw new IllegalArgumentException("A signature has a signer");
        }
    }
}
