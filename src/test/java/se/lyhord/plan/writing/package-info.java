@NullMarked
package se.lyhord.plan.writing;

import org.jspecify.annotations.NullMarked;
