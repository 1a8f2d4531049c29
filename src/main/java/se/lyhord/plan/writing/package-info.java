/** How a plan is drawn up, established, revised and ended: its stages as types, and who may move it. */
@NamedInterface("writing")
@NullMarked
package se.lyhord.plan.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
