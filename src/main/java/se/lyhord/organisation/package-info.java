/** The organisation as a tree over time, its homes with their operation profiles, and the periods that figures are of. */
@ApplicationModule(allowedDependencies = {"access", "shell", "database"})
@NullMarked
package se.lyhord.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
