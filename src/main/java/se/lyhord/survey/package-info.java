/** What young people answer: questionnaires, rounds, codes, the tablet, and the release of what they said. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "shell",
            "database",
            "datafile",
            "organisation",
            "placement",
            "document",
            "disclosure"
        })
@NullMarked
package se.lyhord.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
