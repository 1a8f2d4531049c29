/** PostgreSQL, embedded or external: its life, its roles, and the scope that every transaction carries. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.lyhord.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
