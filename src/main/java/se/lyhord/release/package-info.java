/** Decides which computed values may be shown, and keeps what was decided. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "database",
            "organisation",
            "indicator",
            "index",
            "index :: formula",
            "disclosure",
            "statistics"
        })
@NullMarked
package se.lyhord.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
