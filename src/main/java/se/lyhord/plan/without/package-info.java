/** Which stays have no established plan, so that no payment is lost for want of one. */
@NullMarked
package se.lyhord.plan.without;

import org.jspecify.annotations.NullMarked;
