/** What is to be done about which plan, by when and by whom. */
@NamedInterface("task")
@NullMarked
package se.lyhord.plan.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
