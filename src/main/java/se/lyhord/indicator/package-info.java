/** Definitions of the indicators, and their computation from homes to the whole organisation. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "datafile",
            "database",
            "document",
            "organisation",
            "placement",
            "survey",
            "survey :: template",
            "plan",
            "statistics"
        })
@NullMarked
package se.lyhord.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
