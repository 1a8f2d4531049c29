/** Pseudonymous clients and their stays at the homes; the tables are read by plans and indicators. */
@ApplicationModule(allowedDependencies = {"access", "shell", "database", "organisation"})
@NullMarked
package se.lyhord.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
