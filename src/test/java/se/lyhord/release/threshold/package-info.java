/** Two quality leads change a threshold, and nothing that was released is changed by it. */
@NullMarked
package se.lyhord.release.threshold;

import org.jspecify.annotations.NullMarked;
