/** Statistical methods over plain counts, where a result that cannot be computed is a value with a reason. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.lyhord.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
