/** The jobs: their order, restart and progress; the work itself lives in the features. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "database",
            "organisation",
            "placement",
            "survey",
            "plan",
            "plan :: reminder",
            "intake",
            "indicator",
            "index",
            "release"
        })
@NullMarked
package se.lyhord.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
