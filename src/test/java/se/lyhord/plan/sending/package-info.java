@NullMarked
package se.lyhord.plan.sending;

import org.jspecify.annotations.NullMarked;
