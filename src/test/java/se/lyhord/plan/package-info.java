/** Tests of plans, their deadlines and follow-ups. */
@NullMarked
package se.lyhord.plan;

import org.jspecify.annotations.NullMarked;
