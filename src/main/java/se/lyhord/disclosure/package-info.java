/**
 * Decides which figures may be seen so that no group under a threshold can be worked out, the only maker of them; and
 * finds the identity numbers that may be seen nowhere.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.lyhord.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
