/** What homes tell their young people, in the database. */
@NullMarked
package se.lyhord.report.store;

import org.jspecify.annotations.NullMarked;
