/** Charts and figures for those who act on them, and what young people are told of it; every figure comes released. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "database",
            "organisation",
            "release",
            "datafile",
            "indicator :: series",
            "indicator :: explanation",
            "indicator :: navigation",
            "index :: formula",
            "disclosure",
            "statistics",
            "plan",
            "plan :: navigation",
            "survey",
            "survey :: template",
            "document"
        })
@NullMarked
package se.lyhord.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
