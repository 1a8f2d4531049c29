/** The frame around every view: layout, menu, language, errors, and the parts that views of every kind share. */
@ApplicationModule(allowedDependencies = "access")
@NullMarked
package se.lyhord.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
