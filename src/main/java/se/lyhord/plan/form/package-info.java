/** Forms of implementation plans: their sections and fields, which are data and not code. */
@NullMarked
package se.lyhord.plan.form;

import org.jspecify.annotations.NullMarked;
