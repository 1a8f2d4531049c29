@NullMarked
package se.lyhord.plan.document;

import org.jspecify.annotations.NullMarked;
