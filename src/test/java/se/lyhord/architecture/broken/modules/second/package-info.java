/** The second of two modules that may not know each other. */
@ApplicationModule(allowedDependencies = {})
package se.lyhord.architecture.broken.modules.second;

import org.springframework.modulith.ApplicationModule;
