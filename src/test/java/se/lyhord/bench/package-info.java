/** Benchmarks, each begun by {@code ./lyhord bench NAME}; no test runs them. */
@NullMarked
package se.lyhord.bench;

import org.jspecify.annotations.NullMarked;
