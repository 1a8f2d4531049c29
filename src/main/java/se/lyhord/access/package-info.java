/** Who signs in, with which role and for which part of the organisation. */
@ApplicationModule(allowedDependencies = "database")
@NullMarked
package se.lyhord.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
