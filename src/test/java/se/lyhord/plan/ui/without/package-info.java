@NullMarked
package se.lyhord.plan.ui.without;

import org.jspecify.annotations.NullMarked;
