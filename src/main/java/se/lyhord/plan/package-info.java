/** Implementation plans and how they are followed up. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "database",
            "organisation",
            "placement",
            "document",
            "datafile",
            "disclosure"
        })
@NullMarked
package se.lyhord.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
