/** Files in: read, staged, checked, merged, and what is refused reported row by row. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "database",
            "disclosure",
            "organisation",
            "placement",
            "survey",
            "survey :: template",
            "plan",
            "deviation"
        })
@NullMarked
package se.lyhord.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
