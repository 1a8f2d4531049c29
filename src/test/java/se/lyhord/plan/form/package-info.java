@NullMarked
package se.lyhord.plan.form;

import org.jspecify.annotations.NullMarked;
