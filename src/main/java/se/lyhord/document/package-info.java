/** Figures for screen and paper: vector drawings, and later PDF and codes; knows nothing of the domain. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.lyhord.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
