@NullMarked
package se.lyhord.plan.without;

import org.jspecify.annotations.NullMarked;
