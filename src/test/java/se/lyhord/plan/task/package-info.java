@NullMarked
package se.lyhord.plan.task;

import org.jspecify.annotations.NullMarked;
