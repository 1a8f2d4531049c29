/** Data files that people write and the program reads: where they lie, and YAML whose refusals name the line. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.lyhord.datafile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
