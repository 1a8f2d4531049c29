@NullMarked
package se.lyhord.plan.ui.writing;

import org.jspecify.annotations.NullMarked;
