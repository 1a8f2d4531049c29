/** What an implementation plan says: goals, activities and the fields of its form; what is missing, and what is hard to read. */
@NamedInterface("document")
@NullMarked
package se.lyhord.plan.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
