/** The first of two modules that may not know each other. */
@ApplicationModule(allowedDependencies = {})
package se.lyhord.architecture.broken.modules.first;

import org.springframework.modulith.ApplicationModule;
