@NullMarked
package se.lyhord.plan.ui;

import org.jspecify.annotations.NullMarked;
