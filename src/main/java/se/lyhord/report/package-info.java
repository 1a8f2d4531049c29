/** Charts and figures for those who act on them; every figure comes released. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "database",
            "organisation",
            "release",
            "disclosure",
            "statistics",
            "plan",
            "survey",
            "document"
        })
@NullMarked
package se.lyhord.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
