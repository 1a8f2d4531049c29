/** Figures for screen and paper: vector drawings, codes to scan, PDF; knows nothing of the domain. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.lyhord.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
