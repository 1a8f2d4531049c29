/** The quality index: its parts, weights and goalposts, its computation, and how far it can be trusted. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "datafile",
            "database",
            "organisation",
            "indicator",
            "indicator :: explanation",
            "statistics"
        })
@NullMarked
package se.lyhord.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
