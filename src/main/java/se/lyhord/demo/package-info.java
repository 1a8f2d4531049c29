/** A made-up organisation for trying the product out, brought in as any organisation's files would be. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "database",
            "organisation",
            "survey",
            "deviation",
            "plan",
            "plan :: document",
            "plan :: task",
            "plan :: writing",
            "report",
            "batch"
        })
@NullMarked
package se.lyhord.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
