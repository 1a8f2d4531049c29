@NullMarked
package se.lyhord.plan.meeting;

import org.jspecify.annotations.NullMarked;
