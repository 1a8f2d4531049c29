/** What went wrong at the homes, and what inspections said: deviations, whether they repeat earlier ones, and remarks. */
@ApplicationModule(allowedDependencies = {"access", "shell", "database", "organisation", "disclosure"})
@NullMarked
package se.lyhord.deviation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
